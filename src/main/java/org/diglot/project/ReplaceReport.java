package org.diglot.project;

import java.util.concurrent.CompletableFuture;

/**
 * What a replacement has changed.
 *
 * @param hits how many places were replaced
 * @param cells in how many cells
 * @param changedSince how many hits were left alone because their cell was edited, locked or taken
 *     away after the preview
 * @param onDisk completes when the change is on disk; complete already when nothing was changed
 */
public record ReplaceReport(
        int hits, int cells, int changedSince, CompletableFuture<Void> onDisk) {}
