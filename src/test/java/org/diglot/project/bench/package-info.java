/** Tests of the project room: what is confirmed is never lost. */
@NullMarked
package org.diglot.project.bench;

import org.jspecify.annotations.NullMarked;
