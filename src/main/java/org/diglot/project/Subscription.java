package org.diglot.project;

/** A listener's place in a list of listeners; closing it ends the calls. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {
    @Override
    void close();
}
