package org.diglot.memory;

import static org.diglot.memory.Units.EN;

import org.diglot.model.Attributes;
import org.diglot.model.CodeKind;
import org.diglot.model.Content;
import org.diglot.model.Inline;
import org.diglot.model.Inline.Code;
import org.diglot.model.Inline.Text;
import org.diglot.model.Status;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Memories at random, nasty on purpose: few words many times, very short and very long texts,
 * doubles, codes alone, and scripts without spaces.
 */
final class MadeUp {
    static final List<VersionTag> VERSIONS =
            List.of(
                    EN,
                    VersionTag.of("en-GB"),
                    VersionTag.of("es"),
                    VersionTag.of("es-x-literal"),
                    VersionTag.of("ja"),
                    VersionTag.of("th"),
                    VersionTag.of("ar"));

    private static final List<Status> STATUSES =
            List.of(Status.TRANSLATED, Status.REVIEWED, Status.DRAFT, Status.REJECTED);

    private final Random random;

    MadeUp(Random random) {
        this.random = random;
    }

    List<Unit> units(int count) {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean again = !units.isEmpty() && random.nextInt(3) == 0;
            Content source = again ? edited(any(units).source(), EN) : content(EN);
            Unit unit = Units.unit(Integer.toString(i), source);
            for (VersionTag version : VERSIONS.subList(1, VERSIONS.size())) {
                if (random.nextInt(3) == 0) {
                    Status status = STATUSES.get(random.nextInt(STATUSES.size()));
                    unit = unit.with(version, Units.variant(text(version, 6), status));
                }
            }
            units.add(unit);
        }
        return units;
    }

    Unit any(List<Unit> units) {
        return units.get(random.nextInt(units.size()));
    }

    VersionTag anyVersion() {
        return VERSIONS.get(random.nextInt(VERSIONS.size()));
    }

    private Content content(VersionTag version) {
        int most = random.nextInt(10) == 0 ? 150 : random.nextBoolean() ? 4 : 25;
        List<Inline> pieces = new ArrayList<>();
        if (random.nextInt(8) == 0) {
            pieces.add(code());
        }
        String text = random.nextInt(20) == 0 ? "..." : text(version, most);
        if (!text.isEmpty() && random.nextInt(20) != 0) {
            pieces.add(new Text(text));
        }
        if (random.nextInt(8) == 0) {
            pieces.add(code());
        }
        return new Content(pieces);
    }

    private Code code() {
        return new Code(
                CodeKind.STANDALONE, Attributes.NONE, random.nextBoolean() ? "<br/>" : "<i/>");
    }

    /** Up to so many words, the first ones of the alphabet by far the most frequent. */
    String text(VersionTag version, int most) {
        StringBuilder text = new StringBuilder();
        int count = 1 + random.nextInt(most);
        for (int i = 0; i < count; i++) {
            text.append(word(version)).append(blank(version));
        }
        return text.toString().strip();
    }

    /** Some chars of a text that stand side by side. */
    String part(String text) {
        int start = random.nextInt(text.length());
        return text.substring(start, Math.min(text.length(), start + 1 + random.nextInt(6)));
    }

    private String blank(VersionTag version) {
        boolean spaces = !List.of("ja", "th").contains(version.language());
        return switch (random.nextInt(24)) {
            case 0 -> ", ";
            case 1 -> ". ";
            case 2 -> "  ";
            case 3 -> "_";
            case 4 -> " _ ";
            default -> spaces ? " " : "";
        };
    }

    private String word(VersionTag version) {
        int rank = (int) (Math.pow(random.nextDouble(), 3) * 40);
        if (random.nextInt(15) == 0) {
            return Integer.toString(1900 + rank);
        }
        return switch (version.language()) {
            case "ja" -> List.of("東京", "は", "革命", "の", "国", "です", "カナ").get(rank % 7);
            case "th" -> List.of("สวัสดี", "ครับ", "ผม", "ชื่อ", "ไทย").get(rank % 5);
            case "ar" -> List.of("في", "عام", "وُلِدَ", "الثورة", "كتاب").get(rank % 5);
            default -> random.nextInt(9) == 0 ? "W" + rank : "w" + rank;
        };
    }

    /** The same with a few words changed. */
    Content edited(Content content, VersionTag version) {
        List<String> words = new ArrayList<>(List.of(content.plainText().split(" ")));
        int edits = random.nextInt(1 + words.size() / 2);
        for (int i = 0; i < edits; i++) {
            int at = random.nextInt(words.size());
            switch (random.nextInt(3)) {
                case 0 -> words.set(at, word(version));
                case 1 -> words.add(at, word(version));
                default -> words.set(at, "");
            }
        }
        return Content.of(String.join(" ", words));
    }
}
