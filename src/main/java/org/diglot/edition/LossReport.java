package org.diglot.edition;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Whether every cell of an edition is in its file: what a publisher wants to know before printing.
 *
 * @param cells how many there are in the edition
 * @param found how many were found again, each in its place with its text
 * @param faults the others
 */
public record LossReport(int cells, int found, Faults faults) {
    private static final int NAMED = 10;

    /**
     * Names of cells that are not as they should be, each list in the order of the text.
     *
     * @param lost not found
     * @param altered found with another text
     * @param strays in the file, but in another place than in the edition or in none
     */
    public record Faults(List<String> lost, List<String> altered, List<String> strays) {
        /** All is well. */
        public static final Faults NONE = new Faults(List.of(), List.of(), List.of());

        public Faults {
            lost = List.copyOf(lost);
            altered = List.copyOf(altered);
            strays = List.copyOf(strays);
        }
    }

    /** Whether nothing is lost, altered or out of its place. */
    public boolean isComplete() {
        return found == cells && faults.strays().isEmpty();
    }

    /** The report in a line, such as {@code 414 of 414 cells found again, in order}. */
    public String sentence() {
        String count = String.format(Locale.ROOT, "%d of %d cells found again", found, cells);
        return count + (isComplete() ? ", in order" : spelledFaults());
    }

    private String spelledFaults() {
        return spelled("lost", faults.lost())
                + spelled("altered", faults.altered())
                + spelled("out of place", faults.strays());
    }

    private static String spelled(String what, List<String> names) {
        if (names.isEmpty()) {
            return "";
        }
        String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        String more = names.size() > NAMED ? " and " + (names.size() - NAMED) + " more" : "";
        return "; " + what + ": " + first + more;
    }
}
