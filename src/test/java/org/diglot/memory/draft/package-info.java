/** Tests of drafts. */
@NullMarked
package org.diglot.memory.draft;

import org.jspecify.annotations.NullMarked;
