package org.diglot.project;

import org.jspecify.annotations.Nullable;

import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** Says in plain words why the operating system refused. */
final class Refusal {
    private Refusal() {}

    /** A short reason without the name of a class, such as {@code the disk is full}. */
    static String reason(@Nullable Throwable cause) {
        return switch (cause) {
            case null -> "the reason is not known";
            case NoSuchFileException e -> e.getFile() + " does not exist";
            case AccessDeniedException e -> e.getFile() + " may not be written";
            case CharacterCodingException _ -> "the text is not valid UTF-8";
            case FileSystemException e when e.getReason() != null -> plain(e.getReason());
            default -> {
                String message = cause.getMessage();
                yield message == null ? "the reason is not known" : plain(message);
            }
        };
    }

    private static String plain(String message) {
        String lower = message.toLowerCase(Locale.ROOT);
        boolean full = lower.contains("no space left") || lower.contains("out of disk space");
        return full ? "the disk is full" : message;
    }
}
