package org.diglot.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of a file, by which a changed file is noticed. */
final class FileFingerprint {
    private FileFingerprint() {}

    /**
     * The SHA-256 of the file's bytes in lower-case hexadecimal digits.
     *
     * @throws ProjectException if the file cannot be read
     */
    static String of(Path file) throws ProjectException {
        MessageDigest digest = digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new ProjectException(
                    file
                            + " cannot be read ("
                            + Refusal.reason(e)
                            + "). Nothing was changed. Put it right or move it away, then try again.",
                    e);
        }
    }

    /**
     * A digest that has seen nothing yet, for taking the fingerprint of a file while reading it.
     */
    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
