package org.diglot.edition.review;

import org.diglot.model.VersionTag;

/**
 * What a review copy was made of.
 *
 * @param document the name of the document, such as {@code essay.txt}
 * @param source the language of the source
 * @param version the version that is reviewed
 */
public record ReviewHeading(String document, VersionTag source, VersionTag version) {}
