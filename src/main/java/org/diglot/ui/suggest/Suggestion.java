package org.diglot.ui.suggest;

import org.diglot.memory.Match;
import org.diglot.memory.MatchedVariant;

/**
 * One translation that can be taken.
 *
 * @param number what to press with Ctrl, from 1; those after 9 have no key
 * @param match the earlier segment, with the difference to this one
 * @param variant its translation
 */
public record Suggestion(int number, Match match, MatchedVariant variant) {}
