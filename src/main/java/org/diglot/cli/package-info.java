/**
 * The use cases from a shell: one class for each command, thin over the {@code project} room.
 *
 * <p>A command prints its answer to standard output, as text or as JSON, and everything else
 * (progress, notices, errors) to standard error, so that its answer can be piped. It ends with 0
 * when it did what it was asked, with 1 when it could not, and with 2 when the command line itself
 * made no sense.
 *
 * {@snippet :
 * int code = Shell.commandLine(workshop, editor).execute("stats", "--project", "essay", "--json");
 * }
 */
@NullMarked
package org.diglot.cli;

import org.jspecify.annotations.NullMarked;
