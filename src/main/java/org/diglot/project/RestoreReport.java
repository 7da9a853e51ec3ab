package org.diglot.project;

import java.util.concurrent.CompletableFuture;

/**
 * What was brought back.
 *
 * @param rows how many rows were changed
 * @param locked how many were left alone because a variant is locked
 * @param gone how many could not be found again because they were split or joined in between
 * @param onDisk completes when the change is on disk; complete already when nothing was changed
 */
public record RestoreReport(int rows, int locked, int gone, CompletableFuture<Void> onDisk) {}
