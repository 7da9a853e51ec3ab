package org.diglot.ui.kit;

import java.util.concurrent.Executor;

/**
 * Where work is done. Tests pass executors that run at once and delays of their own.
 *
 * @param worker for everything slow
 * @param painter the painting thread; runs at once when called from there
 * @param delays later on the painting thread
 */
public record Runners(Executor worker, Executor painter, Delays delays) {}
