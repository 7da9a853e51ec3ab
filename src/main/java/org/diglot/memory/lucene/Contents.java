package org.diglot.memory.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.diglot.memory.lucene.Lending.Lent;
import org.diglot.model.VersionTag;

import java.io.IOException;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** In which versions an index of units has text, without what was deleted. */
final class Contents {
    private Contents() {}

    static List<VersionTag> versions(Lent lent) throws IOException {
        NavigableSet<VersionTag> versions = new TreeSet<>();
        lent.recent().versions().forEach(versions::add);
        for (LeafReaderContext context : lent.readers().units().leaves()) {
            Terms terms = context.reader().terms(Fields.VERSION);
            if (terms != null) {
                TermsEnum each = terms.iterator();
                while (each.next() != null) {
                    if (hasLive(context, lent.recent(), each)) {
                        versions.add(VersionTag.of(each.term().utf8ToString()));
                    }
                }
            }
        }
        return List.copyOf(versions);
    }

    private static boolean hasLive(LeafReaderContext context, Recent recent, TermsEnum version)
            throws IOException {
        Bits live = context.reader().getLiveDocs();
        PostingsEnum postings = version.postings(null, PostingsEnum.NONE);
        for (int doc = postings.nextDoc();
                doc != PostingsEnum.NO_MORE_DOCS;
                doc = postings.nextDoc()) {
            if ((live == null || live.get(doc)) && !recent.hides(context.docBase + doc)) {
                return true;
            }
        }
        return false;
    }
}
