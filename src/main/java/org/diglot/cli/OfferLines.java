package org.diglot.cli;

import org.diglot.project.DraftLookup.Offer;

import java.io.PrintWriter;

/** Prints what is offered beside the matches: drafts, and longer units that contain a part. */
final class OfferLines {
    private static final String INDENT = " ".repeat(6);

    private OfferLines() {}

    static void print(Offer offer, PrintWriter out) {
        String made = String.join("; ", offer.made());
        if (offer.kind().equals("inside")) {
            out.println("part  " + made + ", inside of");
            out.println(INDENT + offer.source());
        } else {
            String percent = offer.percent() == null ? "" : offer.percent() + "%, ";
            out.println("draft " + percent + offer.kind() + ": " + made);
        }
        out.println(INDENT + offer.target());
    }
}
