package org.diglot.memory.lucene;

import org.apache.lucene.index.MergePolicy.OneMerge;
import org.apache.lucene.index.MergeScheduler;
import org.apache.lucene.index.MergeTrigger;

import java.io.IOException;

/** Merges in the thread that asks for it, and in several at the same time if several do. */
final class MergeAtOnce extends MergeScheduler {

    @Override
    public void merge(MergeSource source, MergeTrigger trigger) throws IOException {
        for (OneMerge next = source.getNextMerge(); next != null; next = source.getNextMerge()) {
            source.merge(next);
        }
    }

    @Override
    public void close() {
        // no thread is left behind
    }
}
