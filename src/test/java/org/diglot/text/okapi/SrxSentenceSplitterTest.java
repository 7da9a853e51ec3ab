package org.diglot.text.okapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.model.Attributes;
import org.diglot.model.CodeKind;
import org.diglot.model.Content;
import org.diglot.model.Inline;
import org.diglot.model.VersionTag;
import org.diglot.text.Sentence;
import org.diglot.text.SentenceSplitter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class SrxSentenceSplitterTest {
    private static final SrxRules RULES = SrxRules.builtIn();
    private static final Inline.Code BOLD = code(CodeKind.BEGIN);
    private static final Inline.Code BOLD_END = code(CodeKind.END);
    private static final Inline.Code NOTE = code(CodeKind.STANDALONE);

    /** Language, then sentences as we would cut them, with "|" for a border. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "en|Dr. Jane B. Hall lives in the U.S. Army base.| She left at 5 p.m. on Friday.",
                "en|It ended in 1929.|Here we are.",
                "en|He went to bed…| There is… nothing.",
                "en|See www.example.com or Marxist.com.| Then “read it.”| Now!",
                "en|“Who?” he asked.| “I?”| (Yes.)| The policy: “first win.”",
                "en|He lives on Main St.| The shop sells pens, ink, etc.| Ask there.",
                "en|1. Open the box.| 2. Close it.",
                "en|Read it.[4]| Then sleep.[5] [6]| Good!",
                "en|See p. 5.| Then stop.| 2. Go on.",
                "en|We live in the U.K.| He and I.| You know it.",
                "en|a.) Under the Sun.| Peter (cf. Dr. Hall) agrees! 😀| Good.",
                "de|Das ist seine Art.| Siehe Art. 5, S. 12 ff. des Gesetzes.",
                "fr|« Viens ! »| Elle rit.| Voir l’art. 3, p. 5.",
                "pl|Zob. str. 5.| Ul. Długa ma ok. 100 m.| To jest prof. Nowak.",
                "es|¿Vienes?| ¡Sí!| El Sr. Gómez vive en la pág. 5.",
                "fr|M. Dupont arrive.| « Bonjour. »| Il est né en 1900 av. J.-C. à Rome.",
                "de|Am 3. Oktober kam z. B. Dr. Kohl.| „Gut.“| Er ging.",
                "it|Il dott. Rossi è qui.| Vedi l'art. 5 della legge.",
                "pt|O Sr. Silva chegou.| Veja a pág. 3.",
                "ru|В 1990 г. он жил в г. Москва.| Книги, газеты и т. д.| Потом ушёл.",
                "el|Τι κάνεις;| Καλά.",
                "tr|Prof. Dr. Yılmaz geldi.| 19. yüzyılda oldu.",
                "ar|هل جئت؟| نعم.| ذهبت إلى البيت!",
                "fa|آیا آمدی؟| بله.",
                "he|מה שלומך?| טוב.",
                "zh|他说：“你好。”|我走了！|真的吗？|是的。",
                "ja|「はい。」と言った。|行きますか？|はい！",
                "hi|यह क्या है?| यह डॉ. राम की किताब है।| अच्छा।",
                "hy|Ի՞նչ ես մտածում:| Ոչինչ։| Լավ։",
                "ko|안녕하세요.| 잘 지내요?",
                "th|ผมไปตลาด แล้วกลับบ้าน",
                "eo|Saluton!| Kiel vi fartas?| Bone.",
            })
    void cutsWhereAReaderWould(String example) {
        String[] parts = example.split("\\|", -1);
        String text = example.substring(parts[0].length() + 1).replace("|", "");

        List<String> cut =
                splitter(parts[0]).split(Content.of(text)).stream()
                        .map(sentence -> sentence.content().plainText())
                        .toList();

        assertThat(cut)
                .containsExactlyElementsOf(
                        List.of(parts).subList(1, parts.length).stream()
                                .map(String::strip)
                                .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"und", "zh-Hant-TW", "sr-Latn", "es-419", "x-klingon", "en-x-1936", "tlh"})
    void everyVersionHasASplitter(String version) {
        assertThat(splitter(version).split(Content.of("Is it? It is."))).hasSize(2);
    }

    @Test
    void aVersionHasTheRulesOfItsLanguage() {
        Content text = Content.of("Am 3. Oktober. Gut.");

        assertThat(splitter("de-AT-x-literal").split(text)).hasSize(2);
    }

    @Test
    void whiteSpaceAboutSentencesIsKeptAside() {
        List<Sentence> cut = splitter("en").split(Content.of("\t One.  Two.\u00A0\n "));

        assertThat(cut)
                .containsExactly(
                        new Sentence("\t ", Content.of("One."), "  "),
                        new Sentence("", Content.of("Two."), "\u00A0\n "));
    }

    @Test
    void anEmptyParagraphHasNoSentenceAndABlankOneIsKept() {
        assertThat(splitter("en").split(Content.EMPTY)).isEmpty();
        assertThat(splitter("en").split(Content.of(" \t")))
                .containsExactly(new Sentence(" \t", Content.EMPTY, ""));
    }

    @Test
    void aClosingCodeStaysAndAnOpeningCodeGoesOn() {
        Content paragraph =
                Content.of(
                        text("One."),
                        BOLD_END,
                        text(" "),
                        BOLD,
                        text("Two. "),
                        BOLD_END,
                        text("Three."));

        assertThat(splitter("en").split(paragraph))
                .containsExactly(
                        new Sentence("", Content.of(text("One."), BOLD_END), " "),
                        new Sentence("", Content.of(BOLD, text("Two. "), BOLD_END), ""),
                        new Sentence("", Content.of("Three."), ""));
    }

    @Test
    void aFootnoteMarkStaysWithTheSentenceItTouches() {
        Content paragraph = Content.of(text("One."), NOTE, text(" Two. "), NOTE, text("Three."));

        assertThat(splitter("en").split(paragraph))
                .containsExactly(
                        new Sentence("", Content.of(text("One."), NOTE), " "),
                        new Sentence("", Content.of("Two."), " "),
                        new Sentence("", Content.of(NOTE, text("Three.")), ""));
    }

    @Test
    void aParagraphOfCodesAloneIsOneSentence() {
        assertThat(splitter("en").split(Content.of(text(" "), NOTE, text(" "))))
                .containsExactly(new Sentence(" ", Content.of(NOTE), " "));
    }

    @Test
    void oddCharactersDoNotHinder() {
        String text = "\uE101\uE110 one. \uD83D\uDE00 Two. e\u0301. \u202EThree.\uFFFC";

        assertThat(joined(splitter("en").split(Content.of(text)))).isEqualTo(Content.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "ru", "ar", "zh", "ja", "hi", "hy", "th", "xx"})
    void theSentencesTogetherAreTheParagraph(String language) {
        long seed = 19_400_820L;
        Random random = new Random(seed);
        SentenceSplitter splitter = splitter(language);
        for (int round = 0; round < 300; round++) {
            Content paragraph = randomParagraph(random);

            List<Sentence> cut = splitter.split(paragraph);

            assertThat(joined(cut)).as("seed %d, round %d", seed, round).isEqualTo(paragraph);
            assertThat(cut.stream().skip(1))
                    .as("seed %d, round %d", seed, round)
                    .allSatisfy(sentence -> assertThat(sentence.before()).isEmpty())
                    .noneMatch(sentence -> sentence.content().isBlank());
        }
    }

    @Test
    void aVeryLongParagraphIsCutToo() {
        Content paragraph = Content.of("Dr. Smith met Mr. Jones, i.e. a friend. ".repeat(5_000));

        assertThat(splitter("en").split(paragraph)).hasSize(5_000);
    }

    @Test
    void oneSplitterServesManyThreads() throws Exception {
        SentenceSplitter splitter = splitter("en");
        Content paragraph = Content.of("One. Two. Three!");
        Callable<List<Sentence>> task = () -> splitter.split(paragraph);
        List<Sentence> alone = splitter.split(paragraph);

        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<List<Sentence>> cut : threads.invokeAll(Collections.nCopies(200, task))) {
                assertThat(cut.get()).isEqualTo(alone);
            }
        }
    }

    private static Content randomParagraph(Random random) {
        String alphabet = "aB1. .\t?!…。」”“\"'(:)\u00A0\u3000\n\u0301אم中あ\uD83D\uDE00Ж।։";
        List<Inline> pieces = new ArrayList<>();
        for (int piece = 0; piece < 12; piece++) {
            int kind = random.nextInt(6);
            if (kind < 3) {
                pieces.add(List.of(BOLD, BOLD_END, NOTE).get(kind));
            } else {
                pieces.add(text(randomText(random, alphabet)));
            }
        }
        return new Content(pieces);
    }

    private static String randomText(Random random, String alphabet) {
        int[] letters = alphabet.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i <= random.nextInt(12); i++) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return text.toString();
    }

    private static Content joined(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::whole).reduce(Content.EMPTY, Content::plus);
    }

    private static SentenceSplitter splitter(String language) {
        return RULES.splitter(VersionTag.of(language));
    }

    private static Inline text(String value) {
        return new Inline.Text(value);
    }

    private static Inline.Code code(CodeKind kind) {
        return new Inline.Code(kind, Attributes.NONE, "");
    }
}
