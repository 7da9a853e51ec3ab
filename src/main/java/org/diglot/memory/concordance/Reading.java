package org.diglot.memory.concordance;

import org.diglot.memory.match.Texts;

/**
 * How texts are cut into words, and which of them are forms of the same word.
 *
 * @param texts cuts them
 * @param forms tells what is the same word
 */
public record Reading(Texts texts, WordForms forms) {}
