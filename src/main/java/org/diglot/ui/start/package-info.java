/**
 * What is seen before there is a project: the projects worked on lately, and ways to open or make
 * one, also by dropping files.
 *
 * {@snippet :
 * StartWindow window = StartWindow.open(parts, workshop, chosen);
 * }
 */
@NullMarked
package org.diglot.ui.start;

import org.jspecify.annotations.NullMarked;
