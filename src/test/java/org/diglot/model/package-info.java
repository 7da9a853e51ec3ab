/** Tests of the words of our trade. */
@NullMarked
package org.diglot.model;

import org.jspecify.annotations.NullMarked;
