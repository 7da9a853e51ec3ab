package org.diglot.ui.publish;

import org.diglot.model.Bitext;
import org.diglot.model.VersionTag;
import org.diglot.project.EditionOrder;
import org.diglot.project.EditionOrder.Edges;
import org.diglot.project.EditionOrder.Layout;
import org.diglot.project.EditionOrder.Manner;
import org.diglot.project.EditionOrder.Remarks;
import org.diglot.project.EditionOrder.Unfinished;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was chosen last time, in a line that settings can keep: {@code html en,es,fr en,es COLUMNS
 * MARK MARK OMIT RAGGED}.
 *
 * @param order what is chosen
 * @param versions all versions in the order of the dialog
 */
record Choices(EditionOrder order, List<VersionTag> versions) {
    private static final int PARTS = 8;

    /** At first the source and one translation: what most readers want. */
    private static final int FIRST_COLUMNS = 2;

    /** Choices that fit a document; the usual ones where the line tells nothing of use. */
    static Choices read(String line, Bitext bitext, List<String> formats) {
        String[] parts = line.split(" ", -1);
        Set<VersionTag> all = new LinkedHashSet<>();
        all.add(bitext.header().source());
        all.addAll(bitext.versions());
        if (parts.length != PARTS || !formats.contains(parts[0])) {
            return usual(List.copyOf(all), formats.getFirst());
        }
        List<VersionTag> versions = new ArrayList<>(new LinkedHashSet<>(known(parts[1], all)));
        all.stream().filter(version -> !versions.contains(version)).forEach(versions::add);
        List<VersionTag> columns = known(parts[2], all);
        Manner manner =
                new Manner(
                        named(Layout.values(), parts[3]),
                        named(Unfinished.values(), parts[4]),
                        named(Unfinished.values(), parts[5]),
                        named(Remarks.values(), parts[6]),
                        named(Edges.values(), parts[7]));
        return new Choices(
                new EditionOrder(parts[0], columns, manner, EditionOrder.Imprint.USUAL), versions);
    }

    private static Choices usual(List<VersionTag> versions, String format) {
        List<VersionTag> columns = versions.subList(0, Math.min(FIRST_COLUMNS, versions.size()));
        return new Choices(
                new EditionOrder(format, columns, Manner.USUAL, EditionOrder.Imprint.USUAL),
                versions);
    }

    private static List<VersionTag> known(String tags, Set<VersionTag> all) {
        List<String> wanted = Arrays.asList(tags.split(",", -1));
        return wanted.stream()
                .flatMap(tag -> all.stream().filter(version -> version.value().equals(tag)))
                .distinct()
                .toList();
    }

    private static <E extends Enum<E>> E named(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(values[0]);
    }

    /** The line that is kept. */
    static String written(EditionOrder order, List<VersionTag> versions) {
        Manner manner = order.manner();
        return String.join(
                " ",
                order.format(),
                tags(versions),
                tags(order.columns()),
                manner.layout().name(),
                manner.untranslated().name(),
                manner.unreviewed().name(),
                manner.notes().name(),
                manner.edges().name());
    }

    private static String tags(List<VersionTag> versions) {
        return versions.stream().map(VersionTag::value).collect(Collectors.joining(","));
    }
}
