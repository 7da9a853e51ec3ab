package org.diglot.ui;

import org.diglot.memory.Cancellation;
import org.diglot.memory.ConcordanceHit;
import org.diglot.memory.ConcordancePage;
import org.diglot.memory.DiffPiece;
import org.diglot.memory.MarkedText;
import org.diglot.memory.Match;
import org.diglot.memory.MatchResult;
import org.diglot.memory.MatchedVariant;
import org.diglot.memory.Place;
import org.diglot.memory.Reason;
import org.diglot.memory.Score;
import org.diglot.memory.Surroundings;
import org.diglot.memory.WordDiff;
import org.diglot.model.Annotations;
import org.diglot.model.Bitext;
import org.diglot.model.CodeKind;
import org.diglot.model.Content;
import org.diglot.model.Inline;
import org.diglot.model.Origin;
import org.diglot.model.SegmentId;
import org.diglot.model.Stamp;
import org.diglot.model.State;
import org.diglot.model.Status;
import org.diglot.model.Unit;
import org.diglot.model.Variant;
import org.diglot.model.VersionTag;
import org.diglot.project.Cell;
import org.diglot.ui.desk.Desk;
import org.diglot.ui.kit.Runners;
import org.diglot.ui.kit.Texts;
import org.diglot.ui.look.SwingDelays;
import org.diglot.ui.shell.EditorContext;
import org.diglot.ui.shell.EditorParts;
import org.diglot.ui.shell.EditorWindow;
import org.diglot.ui.shell.WindowSettings;
import org.diglot.ui.suggest.MemoryDesk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;

import javax.swing.SwingUtilities;

/** Opens the window on a text file, to look at it: file, settings file, language, versions. */
public final class DemoWindow {
    private DemoWindow() {}

    public static void main(String[] args) throws Exception {
        Bitext bitext = sample(Files.readAllLines(Path.of(args[0])), args);
        DeskInMemory desk = new DeskInMemory(bitext);
        Runners runners =
                new Runners(
                        Executors.newVirtualThreadPerTaskExecutor(),
                        DemoWindow::paint,
                        new SwingDelays());
        EditorParts parts =
                new EditorParts(
                        Texts.of(Locale.forLanguageTag(args[2]), ZoneOffset.UTC),
                        runners,
                        WindowSettings.in(Path.of(args[1])));
        SwingUtilities.invokeAndWait(() -> open(desk, parts));
    }

    private static void paint(Runnable task) {
        if (SwingUtilities.isEventDispatchThread()) {
            task.run();
        } else {
            SwingUtilities.invokeLater(task);
        }
    }

    private static void open(DeskInMemory desk, EditorParts parts) {
        try {
            EditorWindow.open(context(desk), "essay.txt", parts, () -> System.exit(0));
        } catch (org.diglot.project.ProjectException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Bitext sample(List<String> lines, String[] args) {
        String[] versions = java.util.Arrays.copyOfRange(args, 3, args.length);
        Bitext bitext = Samples.document(lines, versions);
        Map<String, List<String>> texts =
                Map.of(
                        "es",
                        List.of(
                                "Sesenta y cinco años de la muerte de Trotsky",
                                "El asesinato de Trotsky no fue del todo inesperado.",
                                "Desde que asumió la defensa de las ideas de Lenin en 1923 y con la formación de la Oposición de Izquierda, se convirtió en el enemigo mortal de Stalin."),
                        "ar",
                        List.of(
                                "خمسة وستون عاماً على مقتل تروتسكي",
                                "لم يكن اغتيال تروتسكي (1940) غير متوقع تماماً.",
                                "منذ أن تولى الدفاع عن أفكار لينين في عام 1923 وتشكيل المعارضة اليسارية، أصبح العدو اللدود لستالين، رمز البيروقراطية الروسية وحفار قبر الثورة."),
                        "zh",
                        List.of(
                                "托洛茨基逝世六十五周年",
                                "托洛茨基遇害并非完全出人意料。",
                                "自从他在1923年开始捍卫列宁的思想并组建左翼反对派以来，他就成了斯大林——俄国官僚的代表和革命的掘墓人——的死敌。"),
                        "th",
                        List.of(
                                "หกสิบห้าปีนับตั้งแต่การเสียชีวิตของทรอตสกี",
                                "การสังหารทรอตสกีไม่ได้เป็นเรื่องที่คาดไม่ถึงโดยสิ้นเชิง"));
        Status[] statuses = {Status.REVIEWED, Status.TRANSLATED, Status.DRAFT, Status.REJECTED};
        for (String version : versions) {
            List<String> known = texts.getOrDefault(version, List.of());
            for (int row = 0; row < Math.min(known.size(), bitext.size()); row++) {
                bitext =
                        Samples.with(
                                bitext,
                                row,
                                Map.of(version, Samples.variant(known.get(row), statuses[row])));
            }
        }
        return withCodes(bitext);
    }

    private static Bitext withCodes(Bitext bitext) {
        Content content =
                Content.of(
                        new Inline.Text("In the spring of 1923, "),
                        Samples.code(CodeKind.BEGIN, 1),
                        new Inline.Text("Stalin"),
                        Samples.code(CodeKind.END, 1),
                        new Inline.Text(
                                " told both Dzerzhinsky and Kamenev in the course of a conversation"),
                        Samples.code(CodeKind.STANDALONE, 2),
                        new Inline.Text(", “To choose the victim…"));
        return Samples.withSource(bitext, 3, content);
    }

    private static EditorContext context(DeskInMemory desk) {
        return new EditorContext() {
            @Override
            public org.diglot.project.Statistics count(String document) {
                return org.diglot.project.Statistics.of(desk.bitext());
            }

            @Override
            public Added add(List<Path> places) {
                return new Added(List.of(), "");
            }

            @Override
            public org.diglot.project.Subscription watchMemory(
                    java.util.function.Consumer<org.diglot.project.MemoryEvent> listener) {
                return () -> {};
            }

            @Override
            public void stopReading() {}

            @Override
            public List<String> documents() {
                return List.of("essay.txt");
            }

            @Override
            public Desk desk(String document) {
                return desk;
            }

            @Override
            public MemoryDesk memory() {
                return new DemoMemory();
            }

            @Override
            public String place() {
                return "demo";
            }

            @Override
            public void flush() {}
        };
    }

    /** A memory that answers the same for every segment with a text. */
    private static final class DemoMemory implements MemoryDesk {
        @Override
        public MatchResult matches(Bitext bitext, Cell cell, Cancellation cancellation) {
            if (bitext.row(cell.segment()).orElse(0) % 3 == 1) {
                return MatchResult.NOTHING;
            }
            String text = bitext.unit(cell.segment()).orElseThrow().source().plainText();
            int middle = text.indexOf(' ', text.length() / 2);
            int cut = middle < 0 ? text.length() : middle;
            WordDiff diff =
                    new WordDiff(
                            List.of(
                                    DiffPiece.of(text.substring(0, cut), text.substring(0, cut)),
                                    DiffPiece.of(" was already", " became"),
                                    DiffPiece.of("", " much later"),
                                    DiffPiece.of(
                                            text.substring(cut) + ".", text.substring(cut) + ".")));
            Match match =
                    new Match(
                            Content.of(diff.oldText()),
                            diff,
                            List.of(
                                    new Reason.Replaced("was already", "became"),
                                    new Reason.Added("much later")),
                            List.of(
                                    variant(
                                            "es",
                                            "Una traducción anterior de esta misma frase, hecha con cuidado y revisada.",
                                            92,
                                            Status.REVIEWED),
                                    variant(
                                            "es",
                                            "Otra traducción de la misma frase, más literal.",
                                            92,
                                            Status.TRANSLATED)));
            return new MatchResult(List.of(match), MatchResult.Guarantee.COMPLETE);
        }

        private static MatchedVariant variant(String tag, String text, int score, Status status) {
            Stamp stamp = new Stamp("Ana García", Instant.parse("2026-11-02T10:00:00Z"));
            return new MatchedVariant(
                    VersionTag.of(tag),
                    new Variant(
                            Content.of(text),
                            State.of(status),
                            Origin.TYPED,
                            Annotations.created(stamp)),
                    new Score(score, List.of(), 0),
                    List.of(
                            new Place(
                                    "tmx/reference/history.tmx",
                                    "tmx/essay.tmx",
                                    new SegmentId("7"))));
        }

        @Override
        public ConcordancePage concordance(Search search, Cancellation cancellation) {
            String words = search.searched().words();
            Bitext bitext = search.bitext();
            List<ConcordanceHit> hits = new ArrayList<>();
            for (Unit unit : bitext.units()) {
                String text = unit.source().plainText();
                int at = text.indexOf(words);
                if (at >= 0) {
                    MarkedText marked =
                            new MarkedText(
                                    bitext.header().source(),
                                    Samples.variant(text, Status.TRANSLATED),
                                    List.of(new MarkedText.Span(at, at + words.length())));
                    Place place = new Place("tmx/essay.tmx", "tmx/essay.tmx", unit.id());
                    hits.add(new ConcordanceHit(marked, null, place));
                }
            }
            return new ConcordancePage(
                    hits, hits.size(), org.diglot.memory.MatchResult.Guarantee.COMPLETE);
        }

        @Override
        public Surroundings surroundings(Place hit, Search search) {
            return Surroundings.UNKNOWN;
        }

        @Override
        public int save(Search search, Path file) {
            return 0;
        }

        @Override
        public int units() {
            return 412_386;
        }

        @Override
        public int threshold() {
            return 70;
        }
    }
}
