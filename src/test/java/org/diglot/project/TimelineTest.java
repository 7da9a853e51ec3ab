package org.diglot.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diglot.project.SampleProject.ES;
import static org.diglot.project.SampleProject.cell;
import static org.diglot.project.SampleProject.confirm;
import static org.diglot.project.SampleProject.editing;

import org.diglot.model.Bitext;
import org.diglot.model.Content;
import org.diglot.model.Origin;
import org.diglot.model.SegmentId;
import org.diglot.project.Moment.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class TimelineTest {
    @TempDir private Path root;

    @Test
    void everyStateOfADocumentCanBeSeenAgainAlsoAfterARestart() throws Exception {
        SampleProject sample = SampleProject.in(root);
        List<Bitext> states = new ArrayList<>();
        try (Project project = sample.project()) {
            DocumentSession session = project.session(SampleProject.DOCUMENT);
            states.add(session.bitext());
            editing(session).addVersion(ES);
            states.add(session.bitext());
            confirm(session, "s2", "Un zorro vio uvas.");
            states.add(session.bitext());
            new Segmenting(session, "Ana", TestWorkshop.NOON).join(new SegmentId("s3"));
            states.add(session.bitext());
            session.undo();
            states.add(session.bitext());
            session.redo();
            states.add(session.bitext());
        }

        try (Project project = sample.project()) {
            Timeline timeline = project.timeline(SampleProject.DOCUMENT);

            List<Bitext> seen = new ArrayList<>();
            for (int step = 0; step <= timeline.size(); step++) {
                seen.add(timeline.at(step));
            }
            assertThat(seen).isEqualTo(states);
            assertThat(timeline.moment(4).turn()).isEqualTo(Turn.UNDONE);
            assertThat(timeline.moment(5).edit().label()).isEqualTo("join");
        }
    }

    @Test
    void aLongLifeIsShownStepByStep() throws Exception {
        SampleProject sample = SampleProject.in(root);
        try (Project project = sample.project()) {
            DocumentSession session = project.session(SampleProject.DOCUMENT);
            for (int i = 1; i <= 250; i++) {
                String segment = i % 2 == 0 ? "s2" : "s3";
                editing(session).type(cell(segment), Content.of("t" + i), Origin.TYPED);
            }

            Timeline timeline = project.timeline(SampleProject.DOCUMENT);

            assertThat(timeline.size()).isEqualTo(250);
            for (int step : List.of(2, 99, 100, 101, 249)) {
                String segment = step % 2 == 0 ? "s2" : "s3";
                assertThat(timeline.at(step).unit(new SegmentId(segment)).map(SampleProject::text))
                        .contains("t" + step);
            }
        }
    }

    @Test
    void timeBeginsWhereTheTmxWasChangedOutside() throws Exception {
        SampleProject sample = SampleProject.in(root);
        try (Project project = sample.project()) {
            DocumentSession session = project.session(SampleProject.DOCUMENT);
            confirm(session, "s2", "Un zorro vio uvas.");
        }
        Path tmx = sample.folder.tmx(SampleProject.DOCUMENT);
        Files.writeString(tmx, Files.readString(tmx).replace("Un zorro", "Una zorra"));
        try (Project project = sample.project()) {
            DocumentSession session = project.session(SampleProject.DOCUMENT);
            confirm(session, "s3", "Colgaban altas.");

            Timeline timeline = project.timeline(SampleProject.DOCUMENT);

            assertThat(timeline.size()).isEqualTo(1);
            assertThat(timeline.at(0).unit(new SegmentId("s2")).map(SampleProject::text))
                    .contains("Una zorra vio uvas.");
        }
    }
}
