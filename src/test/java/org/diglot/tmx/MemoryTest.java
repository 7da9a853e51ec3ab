package org.diglot.tmx;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.model.DocumentHeader;
import org.diglot.model.Unit;
import org.diglot.model.VersionTag;
import org.diglot.tmx.TmxSummary.Ending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

final class MemoryTest {
    @TempDir private Path folder = Path.of("");

    /** Reads a memory in a process of its own; the arguments are the file. */
    static final class Reading {
        private Reading() {}

        public static void main(String[] arguments) throws TmxException {
            TmxSummary summary = new TmxReader().readUnits(Path.of(arguments[0]), unit -> {});
            System.out.print(
                    summary.units() + " units, faults: " + summary.fault().stream().toList());
        }
    }

    private static final class Recorder implements TmxSink {
        private final List<String> heard = new ArrayList<>();
        private final int wanted;
        private long bytes;

        Recorder(int wanted) {
            this.wanted = wanted;
        }

        @Override
        public void header(DocumentHeader header) {
            heard.add("header " + header.source());
        }

        @Override
        public void unit(Unit unit) {
            heard.add(unit.source().plainText());
        }

        @Override
        public void progress(long bytesRead) {
            bytes = bytesRead;
        }

        @Override
        public boolean wantsMore() {
            return heard.size() <= wanted;
        }
    }

    private static String unit(int number) {
        return "<tu><tuv xml:lang=\"en\"><seg>%d</seg></tuv></tu>\n".formatted(number);
    }

    @Test
    void a_sink_hears_the_header_then_the_units_and_how_far_it_is() throws TmxException {
        Recorder sink = new Recorder(10);
        String text = Tmx.file("srclang='en'", unit(1) + unit(2));

        TmxSummary summary = new TmxReader().readUnits(Tmx.stream(text), "a", sink);

        assertThat(sink.heard).containsExactly("header en", "1", "2");
        assertThat(sink.bytes).isEqualTo(text.length());
        assertThat(summary)
                .isEqualTo(
                        new TmxSummary(
                                2, List.of(VersionTag.of("en")), List.of(), new Ending.Complete()));
    }

    @Test
    void a_sink_may_stop() throws TmxException {
        Recorder sink = new Recorder(1);
        String text = Tmx.file("srclang='en'", unit(1) + unit(2) + unit(3));

        TmxSummary summary = new TmxReader().readUnits(Tmx.stream(text), "a", sink);

        assertThat(sink.heard).containsExactly("header en", "1");
        assertThat(summary.ending()).isEqualTo(new Ending.Stopped());
    }

    @Test
    void a_memory_without_units_still_has_a_header() throws TmxException {
        Recorder sink = new Recorder(1);

        new TmxReader().readUnits(Tmx.stream(Tmx.file("srclang='fr'", "")), "a", sink);

        assertThat(sink.heard).containsExactly("header fr");
    }

    @Test
    void a_hundred_megabytes_are_read_with_little_memory() throws Exception {
        Path file = folder.resolve("big.tmx");
        long units = writeBig(file);

        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx128m",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Reading.class.getName(),
                                file.toString())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).isEqualTo(units + " units, faults: []");
    }

    private static long writeBig(Path file) throws IOException {
        String text =
                "A sentence of a usual length &amp; shape, with some café and number ".repeat(2);
        String source = "\"><tuv xml:lang=\"en\"><seg>" + text;
        String target = "</seg></tuv><tuv xml:lang=\"es\"><seg>" + text + "</seg></tuv></tu>\n";
        String[] halves = Tmx.file("srclang='en'", "\0").split("\0", -1);
        long units = 0;
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(halves[0]);
            for (long size = 0; size < 100_000_000; units++) {
                String next = "<tu tuid=\"" + units + source + units + target;
                out.write(next);
                size += next.length();
            }
            out.write(halves[1]);
        }
        return units;
    }
}
