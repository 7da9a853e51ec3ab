package org.diglot.ui.grid;

import org.diglot.model.Bitext;
import org.diglot.model.VersionTag;

import java.util.ArrayList;
import java.util.List;

/**
 * Which columns a document shows before anybody has chosen: the source and as many versions as can
 * be read with ease, those that need work first.
 */
public final class FirstColumns {
    private FirstColumns() {}

    /**
     * The columns to show, in the order of the document.
     *
     * @param bitext the document
     * @param room how many columns can be read with ease side by side; the source and one version
     *     are shown even if that is too much
     */
    public static List<VersionTag> of(Bitext bitext, int room) {
        int wanted = Math.max(1, room - 1);
        List<VersionTag> byNeed = new ArrayList<>();
        for (VersionTag version : bitext.versions()) {
            if (byNeed.size() < wanted && !isComplete(bitext, version)) {
                byNeed.add(version);
            }
        }
        for (VersionTag version : bitext.versions()) {
            if (byNeed.size() < wanted && !byNeed.contains(version)) {
                byNeed.add(version);
            }
        }
        List<VersionTag> columns = new ArrayList<>();
        columns.add(bitext.header().source());
        bitext.versions().stream().filter(byNeed::contains).forEach(columns::add);
        return columns;
    }

    private static boolean isComplete(Bitext bitext, VersionTag version) {
        return bitext.units().stream()
                .allMatch(unit -> unit.variant(version).status().isConfirmed());
    }
}
