package org.diglot.memory;

/**
 * A translation of a match, adapted to the segment.
 *
 * @param match the match; its score is not changed by the adaptation
 * @param variant the translation as it stands in the memory
 * @param draft the same adapted
 */
public record Adaptation(Match match, MatchedVariant variant, Draft draft) {}
