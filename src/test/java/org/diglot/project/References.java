package org.diglot.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes reference memories from English and Spanish sentences. */
public final class References {
    private static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <tmx version="1.4">
            <header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x"
             adminlang="en" srclang="en" datatype="plaintext"/>
            <body>
            """;

    private final Path folder;

    private References(Path folder) {
        this.folder = folder;
    }

    /** The reference memories of the project in this folder. */
    public static References of(Path root) {
        return new References(root.resolve("tmx/reference"));
    }

    /** Writes a memory with one unit. */
    public Path write(String name, String english, String spanish) throws IOException {
        return write(name, tmx(Map.of(english, spanish)));
    }

    /** Writes a memory with this many units. */
    public Path write(String name, int units) throws IOException {
        return write(name, tmx(many(units)));
    }

    /** Writes any text as a memory. */
    public Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /** So many different units. */
    public static Map<String, String> many(int units) {
        Map<String, String> many = new LinkedHashMap<>();
        for (int i = 0; i < units; i++) {
            many.put("The fox number " + i + " jumped.", "La zorra número " + i + " saltó.");
        }
        return many;
    }

    /** A TMX of these pairs. */
    public static String tmx(Map<String, String> pairs) {
        StringBuilder tmx = new StringBuilder(HEAD);
        pairs.forEach((english, spanish) ->
                tmx.append("<tu><tuv xml:lang=\"en\"><seg>")
                        .append(english)
                        .append("</seg></tuv><tuv xml:lang=\"es\"><seg>")
                        .append(spanish)
                        .append("</seg></tuv></tu>\n"));
        return tmx.append("</body>\n</tmx>\n").toString();
    }
}
