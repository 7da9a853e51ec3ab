/** Holds the rules of the house: formatting, borders between rooms, sizes, words. */
@NullMarked
package org.diglot.house;

import org.jspecify.annotations.NullMarked;
