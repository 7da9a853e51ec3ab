/**
 * Measures how fast, how small and how right the memory is, on a TMX file and queries of the user's
 * own, so that our figures can be checked by anybody on any machine.
 *
 * <p>In goes a {@link org.diglot.project.bench.MemoryBenchmark.Plan plan}, out come {@link
 * org.diglot.project.bench.MemoryFigures figures}, with what else the machine had to do meanwhile.
 * The index is built in a temporary folder that is removed afterwards; no project is touched.
 *
 * {@snippet :
 * Plan plan = new Plan(tmx, queries, VersionTag.of("es"), 70);
 * MemoryFigures figures = new MemoryBenchmark(workshop, plan).run(Progress.NONE);
 * show(figures.recall().same(), figures.recall().compared());
 * }
 */
@NullMarked
package org.diglot.project.bench;

import org.jspecify.annotations.NullMarked;
