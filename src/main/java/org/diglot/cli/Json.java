package org.diglot.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;

import org.diglot.model.VersionTag;

import java.nio.file.Path;

/** Prints records as JSON, for scripts. */
final class Json {
    private static final Gson GSON =
            new GsonBuilder()
                    .setPrettyPrinting()
                    .disableHtmlEscaping()
                    .serializeNulls()
                    .registerTypeAdapter(VersionTag.class, asText())
                    .registerTypeHierarchyAdapter(Path.class, asText())
                    .create();

    private Json() {}

    private static JsonSerializer<Object> asText() {
        return (value, type, context) -> text(value);
    }

    private static JsonElement text(Object value) {
        return new JsonPrimitive(value.toString());
    }

    /** The value as indented JSON. */
    static String of(Object value) {
        return GSON.toJson(value);
    }
}
