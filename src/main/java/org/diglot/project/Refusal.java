package org.diglot.project;

import org.jspecify.annotations.Nullable;

import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

/** Says in plain words why the operating system refused. */
final class Refusal {
    private Refusal() {}

    /** A short reason without the name of a class, such as {@code the disk is full}. */
    static String reason(@Nullable Throwable cause) {
        return switch (cause) {
            case null -> "the reason is not known";
            case UncheckedIOException e -> reason(e.getCause());
            case NoSuchFileException e -> e.getFile() + " does not exist";
            case AccessDeniedException e -> "you have no right to use " + e.getFile();
            case NotDirectoryException e -> e.getFile() + " is a file, not a folder";
            case DirectoryNotEmptyException e -> e.getFile() + " is a folder, not a file";
            case FileAlreadyExistsException e -> e.getFile() + " is in the way";
            case FileSystemLoopException e -> e.getFile() + " is a link to a folder around it";
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
        if (lower.contains("no space left") || lower.contains("out of disk space")) {
            return "the disk is full";
        }
        return switch (lower) {
            case "is a directory" -> "it is a folder, not a file";
            case "not a directory" -> "a part of its path is a file, not a folder";
            case "read-only file system" -> "the disk can only be read";
            default -> message;
        };
    }
}
