package org.diglot.ui.look;

import com.ibm.icu.util.ULocale;

import org.diglot.model.VersionTag;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The font in which a version is set unless the user wants another. Chinese, Japanese and Korean
 * share code points that each of them draws in its own way (Unicode, chapter 18, Han unification),
 * so a font for all of them would be wrong for most; every other script is left to the system's
 * sans serif and its fallback fonts. May be used from any thread.
 */
public final class ScreenFonts {
    /** What systems bring along or users install, the first choice first. */
    private static final Map<String, List<String>> FAMILIES =
            Map.of(
                    "Hans",
                    List.of(
                            "Noto Sans CJK SC",
                            "Noto Sans SC",
                            "Source Han Sans SC",
                            "PingFang SC",
                            "Microsoft YaHei",
                            "WenQuanYi Micro Hei"),
                    "Hant",
                    List.of(
                            "Noto Sans CJK TC",
                            "Noto Sans TC",
                            "Source Han Sans TC",
                            "PingFang TC",
                            "Microsoft JhengHei"),
                    "Jpan",
                    List.of(
                            "Noto Sans CJK JP",
                            "Noto Sans JP",
                            "Source Han Sans",
                            "Hiragino Sans",
                            "Yu Gothic UI",
                            "Meiryo"),
                    "Kore",
                    List.of(
                            "Noto Sans CJK KR",
                            "Noto Sans KR",
                            "Source Han Sans K",
                            "Apple SD Gothic Neo",
                            "Malgun Gothic"));

    private final Map<String, String> found = new ConcurrentHashMap<>();

    /** The script in which a version is written, as a code of ISO 15924 such as {@code Latn}. */
    public static String script(VersionTag version) {
        return ULocale.addLikelySubtags(ULocale.forLanguageTag(version.value())).getScript();
    }

    /** The family for a version; that of the system if none of ours is installed. */
    public String family(VersionTag version) {
        String script = script(version);
        List<String> wanted = FAMILIES.getOrDefault(script, List.of());
        return wanted.isEmpty()
                ? Font.SANS_SERIF
                : found.computeIfAbsent(script, any -> firstInstalled(wanted));
    }

    private static String firstInstalled(List<String> wanted) {
        Set<String> installed =
                new HashSet<>(
                        Arrays.asList(
                                GraphicsEnvironment.getLocalGraphicsEnvironment()
                                        .getAvailableFontFamilyNames(Locale.ENGLISH)));
        return wanted.stream().filter(installed::contains).findFirst().orElse(Font.SANS_SERIF);
    }
}
