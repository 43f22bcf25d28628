package org.loonbpm.work;

/**
 * A kind of work that is done after the transaction that wrote it down.
 *
 * <p>It is done at least once: again when the node died in the middle of it, or when it threw. No transaction is open while
 * it runs.
 */
public interface Work {

    /** By which {@link WorkQueue#add} names it. */
    String kind();

    /**
     * @param id the id under which it was added
     * @param data the text that was given with it
     */
    void run(String id, String data);
}
