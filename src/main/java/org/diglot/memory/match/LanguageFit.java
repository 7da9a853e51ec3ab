package org.diglot.memory.match;

import com.ibm.icu.util.ULocale;

import org.diglot.memory.Deduction;
import org.diglot.memory.Deduction.Cause;
import org.diglot.model.VersionTag;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How well versions of one language stand in for the one that is wanted.
 *
 * <p>What a tag leaves out is added by the likely subtags of CLDR, so {@code zh-CN} is {@code
 * zh-Hans}, and {@code pt} is {@code pt-BR}. Used from one thread.
 *
 * @see <a href="https://www.unicode.org/reports/tr35/#Likely_Subtags">UTS 35, likely subtags</a>
 */
final class LanguageFit {
    private final VersionTag wanted;
    private final Map<VersionTag, Optional<Deduction>> known = new HashMap<>();

    LanguageFit(VersionTag wanted) {
        this.wanted = wanted;
    }

    /** What a translation in this version costs. */
    Optional<Deduction> deduction(VersionTag offered) {
        return known.computeIfAbsent(offered, this::compare);
    }

    private Optional<Deduction> compare(VersionTag offered) {
        if (offered.equals(wanted)) {
            return Optional.empty(); // the usual case, without loading the tables of ICU
        }
        if (!privateUse(offered).equals(privateUse(wanted))) {
            return Optional.of(new Deduction(Cause.VERSION, Weights.VERSION));
        }
        ULocale there = full(offered);
        ULocale here = full(wanted);
        if (!there.getScript().equals(here.getScript())) {
            return Optional.of(new Deduction(Cause.SCRIPT, Weights.SCRIPT));
        }
        return there.getCountry().equals(here.getCountry())
                ? Optional.empty()
                : Optional.of(new Deduction(Cause.REGION, Weights.REGION));
    }

    private static ULocale full(VersionTag version) {
        return ULocale.addLikelySubtags(ULocale.forLocale(version.base().locale()));
    }

    private static String privateUse(VersionTag version) {
        return Objects.requireNonNullElse(
                version.locale().getExtension(Locale.PRIVATE_USE_EXTENSION), "");
    }
}
