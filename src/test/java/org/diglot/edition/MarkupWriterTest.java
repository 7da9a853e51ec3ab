package org.diglot.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.StringWriter;

class MarkupWriterTest {
    private final StringWriter written = new StringWriter();
    private final MarkupWriter out = new MarkupWriter(written);

    @Test
    void elementsCloseInTurn() throws Exception {
        out.open("p").with("class", "a").element("b", "x").empty("br").text("y").close();

        assertThat(written).hasToString("<p class=\"a\"><b>x</b><br/>y</p>");
    }

    @Test
    void everySignOfMarkupIsEscapedInTextAndAttributes() throws Exception {
        out.open("p").with("title", "&<>\"'\r\u2028\u2029").text("&<>\"'\r\u2028\u2029").close();

        assertThat(written)
                .hasToString(
                        "<p title=\"&amp;&lt;&gt;&quot;&#39;&#13;&#8232;&#8233;\">&amp;&lt;&gt;&quot;&#39;&#13;&#8232;&#8233;</p>");
    }

    @Test
    void signsOfDirectionAndRareCharactersAreKept() throws Exception {
        String kept = "\u200E\u200F\u202B\u2067\u2069\uD83D\uDE00\t\n";

        out.text(kept);

        assertThat(written).hasToString(kept);
    }

    @Test
    void whatNoMarkupMayHoldIsReplaced() throws Exception {
        out.text("\u0000a\u001Fb\uFFFEc\uD83Dd\uDE00");

        assertThat(written).hasToString("\uFFFDa\uFFFDb\uFFFDc\uFFFDd\uFFFD");
    }

    @Test
    void anAttributeAfterTheContentIsAMistake() throws Exception {
        out.open("p").text("x");

        assertThatThrownBy(() -> out.with("class", "late"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("class");
    }
}
