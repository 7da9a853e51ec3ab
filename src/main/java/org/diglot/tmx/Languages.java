package org.diglot.tmx;

import org.diglot.model.VersionTag;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/** The language codes of one file: each is understood once, and those in use are remembered. */
final class Languages {
    private final Map<String, Optional<VersionTag>> known = new HashMap<>();
    private final SequencedSet<VersionTag> used = new LinkedHashSet<>();

    /** The version that a code names; {@code null} if it is no code. */
    @Nullable VersionTag tag(String code) {
        return known.computeIfAbsent(code, text -> Optional.ofNullable(OwnProps.tag(text)))
                .orElse(null);
    }

    /** The version of a tuv; {@code null} if it has no code or one that is none. */
    @Nullable VersionTag of(Xml.Element tuv) {
        return tag(tuv.language().orElse(""));
    }

    void use(VersionTag tag) {
        used.add(tag);
    }

    List<VersionTag> used() {
        return List.copyOf(used);
    }
}
