package org.loonbpm.work;

/**
 * A kind of work that is done after the transaction that wrote it down.
 *
 * <p>It is done at least once: again when the node died in the middle of it, or when it threw. No transaction is open while
 * it runs.
 *
 * <p>Its data is the text of a JSON object. Where the work is about a ticket it has the key {@code ticket_id}; where it counts
 * only while the ticket stays where it is, also {@code state_id} and {@code visit}. Whoever looks at the work that is there
 * reads these.
 */
public interface Work {

    /** By which {@link WorkQueue#add} names it. */
    String kind();

    /**
     * @param id the id under which it was added
     * @param data the text that was given with it
     */
    void run(String id, String data);

    /** With what it begins when somebody has it done again after it had been given up. */
    default String again(String data) {
        return data;
    }
}
