package org.diglot.project;

/**
 * What happens to the memories of an open project, for those who show it. Each is told on the
 * thread that does the work, so a listener must be quick and must not touch a screen.
 */
public sealed interface MemoryEvent {

    /**
     * A file has begun to be read into the memory.
     *
     * @param memory its path below the project
     */
    record Filling(String memory) implements MemoryEvent {}

    /**
     * So much of the file is read; told a few times a second at most.
     *
     * @param memory its path below the project
     * @param percent from 0 to 100
     */
    record Progressed(String memory, int percent) implements MemoryEvent {}

    /**
     * The file is read, and answers come from what it says now.
     *
     * @param memory its path below the project
     * @param units how many units it holds
     */
    record Ready(String memory, int units) implements MemoryEvent {}

    /**
     * The reading was given up; answers come from what the memory held before.
     *
     * @param memory its path below the project
     */
    record Stopped(String memory) implements MemoryEvent {}

    /**
     * The file could not be read, or only up to a place where it is broken.
     *
     * @param memory its path below the project
     * @param sentence what happened and what to do, for the user
     */
    record Refused(String memory, String sentence) implements MemoryEvent {}

    /**
     * The file is gone, and with it what the memory knew from it.
     *
     * @param memory its path below the project
     */
    record Forgotten(String memory) implements MemoryEvent {}

    /** Which memories are asked, or how far they are trusted, is different now. */
    record Chosen() implements MemoryEvent {}

    /**
     * The memory as a whole has a trouble, such as a disk that is full.
     *
     * @param sentence what happened, what was kept and what to do, for the user
     */
    record Troubled(String sentence) implements MemoryEvent {}
}
