package org.loonbpm.translator.condition.analysis;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.loonbpm.translator.condition.Condition;
import org.loonbpm.translator.condition.ConditionFunctions;

/**
 * Which of several conditions, asked one after the other, some values choose.
 *
 * @param branches for each condition what becomes of it
 * @param passedBy values for which none holds, in words; nothing if there are none for certain
 * @param mayPass whether it cannot be excluded that none holds
 */
public record Coverage(List<Branch> branches, Optional<String> passedBy, boolean mayPass) {

    /** Times are not looked into. */
    private static final ConditionFunctions FUNCTIONS =
            new ConditionFunctions(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    /**
     * What becomes of a condition.
     *
     * @param mayHold whether it can hold at all
     * @param mayBeTaken whether it can hold where none before it does
     * @param overlap where it holds together with an earlier one; nothing if that is not certain
     */
    public record Branch(boolean mayHold, boolean mayBeTaken, Optional<Overlap> overlap) {}

    /**
     * Values for which two conditions hold.
     *
     * @param earlier the index of the earlier one
     * @param example the values in words
     */
    public record Overlap(int earlier, String example) {}

    public Coverage {
        branches = List.copyOf(branches);
    }

    /** @param conditions in their order; nothing in place of one that cannot be read */
    public static Coverage of(List<Optional<Condition>> conditions, Map<String, FieldFacts> fields) {
        var constants = new Constants(FUNCTIONS);
        conditions.forEach(condition -> condition.ifPresent(read -> constants.note(read.expression())));
        var samples = Samples.of(constants, fields);
        var tally = new Tally(conditions.size());
        if (samples.isEmpty()) {
            tally.countUnknown();
        }
        for (var sample : samples.orElse(List.of())) {
            var evaluation = new Evaluation(FUNCTIONS, sample);
            var truths = conditions.stream()
                    .map(condition -> condition
                            .map(read -> evaluation.of(read.expression()))
                            .orElse(Truth.UNKNOWN))
                    .toList();
            tally.count(truths, sample);
        }
        return tally.coverage();
    }

    /** What the samples so far came to. */
    private static final class Tally {

        private final int size;
        private final boolean[] mayHold;
        private final boolean[] mayBeTaken;
        private final List<Optional<Overlap>> overlaps = new ArrayList<>();
        private Optional<String> passedBy = Optional.empty();
        private boolean mayPass;

        Tally(int size) {
            this.size = size;
            this.mayHold = new boolean[size];
            this.mayBeTaken = new boolean[size];
            for (int i = 0; i < size; i++) {
                overlaps.add(Optional.empty());
            }
        }

        void countUnknown() {
            for (int i = 0; i < size; i++) {
                mayHold[i] = true;
                mayBeTaken[i] = true;
            }
            mayPass = true;
        }

        void count(List<Truth> truths, Sample sample) {
            for (int i = 0; i < size; i++) {
                mayHold[i] |= truths.get(i) == Truth.TRUE || truths.get(i) == Truth.UNKNOWN;
                int earlier = truths.subList(0, i).indexOf(Truth.TRUE);
                if (truths.get(i) == Truth.TRUE
                        && earlier >= 0
                        && overlaps.get(i).isEmpty()) {
                    overlaps.set(i, Optional.of(new Overlap(earlier, sample.inWords())));
                }
            }
            take(truths);
            if (truths.stream().allMatch(truth -> truth == Truth.FALSE) && passedBy.isEmpty()) {
                passedBy = Optional.of(sample.inWords());
            }
        }

        private void take(List<Truth> truths) {
            for (int i = 0; i < size; i++) {
                var truth = truths.get(i);
                if (truth == Truth.TRUE || truth == Truth.UNKNOWN) {
                    mayBeTaken[i] = true;
                }
                if (truth == Truth.TRUE || truth == Truth.FAILS) {
                    return;
                }
            }
            mayPass = true;
        }

        Coverage coverage() {
            var branches = new ArrayList<Branch>();
            for (int i = 0; i < size; i++) {
                branches.add(new Branch(mayHold[i], mayBeTaken[i], overlaps.get(i)));
            }
            return new Coverage(branches, passedBy, mayPass);
        }
    }
}
