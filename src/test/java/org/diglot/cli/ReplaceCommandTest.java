package org.diglot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.cli.Diglot.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;

class ReplaceCommandTest {
    @TempDir private Path root;

    @Test
    void aDryRunShowsEveryHitAndChangesNothing() throws Exception {
        Diglot diglot = Diglot.translated(root);
        Map<String, String> before = diglot.files();

        Answer answer = diglot.run("replace", "(una?) (zorra)", "$2 ($1)", "--regex", "--dry-run");

        assertThat(answer)
                .isEqualTo(
                        new Answer(
                                0,
                                """
                                fable.txt 2 es: Una zorra vio uvas.
                                  → zorra (Una) vio uvas.
                                1 hit would be replaced. Left alone: 0 in locked and 0 in reviewed text.
                                """,
                                ""));
        assertThat(diglot.files()).isEqualTo(before);
    }

    @Test
    void hitsAreReplacedOnDisk() throws Exception {
        Diglot diglot = Diglot.translated(root);

        Answer answer = diglot.run("replace", "ZORRA", "raposa", "--versions", "es");

        assertThat(answer.out())
                .endsWith("1 hit replaced. Left alone: 0 in locked and 0 in reviewed text.\n");
        assertThat(diglot.read("tmx/fable.tmx")).contains("Una raposa vio uvas.");
    }

    @Test
    void scriptsGetEverythingAsJson() throws Exception {
        Answer answer =
                Diglot.translated(root).run("replace", "alto", "lejos", "--dry-run", "--json");

        assertThat(answer.out())
                .isEqualTo(
                        """
                        {
                          "hits": [
                            {
                              "where": {
                                "document": "fable.txt",
                                "segment": 3,
                                "version": "es"
                              },
                              "before": "Colgaban en lo alto.",
                              "after": "Colgaban en lo lejos.",
                              "codes": "STAY"
                            }
                          ],
                          "locked": 0,
                          "reviewed": 0
                        }
                        """);
    }

    @Test
    void aBadExpressionIsRefusedWithThePlace() throws Exception {
        assertThat(Diglot.translated(root).advice("replace", "a(b", "c", "--regex"))
                .startsWith(
                        "The expression a(b is not well formed at character 4. Correct it, or search for plain"
                                + " text.");
    }

    @Test
    void aVersionThatIsNotThereIsRefused() throws Exception {
        assertThat(Diglot.translated(root).refusal("replace", "a", "b", "--versions", "fr"))
                .isEqualTo("No document has a version fr. Nothing was changed.\n");
    }

    @Test
    void nothingToFindIsRefused() throws Exception {
        assertThat(Diglot.translated(root).advice("replace", "", "b"))
                .startsWith("FIND is empty. Say what to look for.");
    }
}
