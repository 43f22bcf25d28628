package org.loonbpm.publishing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.loonbpm.testing.Editor;
import org.loonbpm.testing.Handlers;

/** Makes another version of a workflow: states come and go, change hands or are voted on, ways are laid anew. The same seed edits the same. */
final class RandomEdits {

    private final Editor editor;
    private final Random random;
    private final List<String> people;
    private final long start;
    private final long end;
    private final Map<Long, String> states = new LinkedHashMap<>();
    private final List<Long> transitions = new ArrayList<>();
    private int made;

    RandomEdits(Editor editor, long seed, List<String> people, long start, long end) {
        this.editor = editor;
        this.random = new Random(seed);
        this.people = people;
        this.start = start;
        this.end = end;
    }

    /** The ids of the states between start and end. */
    List<Long> states() {
        return List.copyOf(states.keySet());
    }

    void begin(int count) {
        for (int i = 0; i < count; i++) {
            add();
        }
        layWays();
    }

    /** Edits until the next version; returns where tickets of some of the states go that it deleted. */
    Map<Long, Long> edit() {
        var deleted = new ArrayList<Long>();
        for (int i = random.nextInt(3); i > 0 && states.size() > 3; i--) {
            Long gone = one(states());
            editor.deleteState(gone);
            states.remove(gone);
            deleted.add(gone);
        }
        int added = random.nextInt(3);
        for (int i = 0; i < added; i++) {
            add();
        }
        for (Long state : states()) {
            if (random.nextInt(4) == 0) {
                editor.changeState(state, states.get(state) + "*", handlers());
            }
        }
        if (added > 0 || !deleted.isEmpty() || random.nextBoolean()) {
            layWays();
        }
        var targets = new HashMap<Long, Long>();
        deleted.stream().filter(gone -> random.nextBoolean()).forEach(gone -> targets.put(gone, one(states())));
        return targets;
    }

    private void add() {
        String name = "State " + ++made;
        states.put(editor.addState(name, handlers()), name);
    }

    /** Each state can be reached from the one before and leads on to the next; now and then a timer does so too. */
    private void layWays() {
        transitions.forEach(editor::deleteTransition);
        transitions.clear();
        long from = start;
        for (Long state : states.keySet()) {
            transitions.add(editor.addTransition("to " + state, from, state));
            if (from != start && random.nextInt(3) == 0) {
                transitions.add(editor.addTransition("late to " + state, from, state, 36_000 + random.nextInt(3600)));
            }
            from = state;
        }
        transitions.add(editor.addTransition("to the end", from, end));
    }

    private Handlers handlers() {
        String[] some = people.stream().filter(person -> random.nextBoolean()).toArray(String[]::new);
        return switch (random.nextInt(3)) {
            case 0 -> Handlers.person(one(people));
            case 1 -> some.length == 0 ? Handlers.person(one(people)) : Handlers.anyOf(some);
            default -> some.length == 0 ? Handlers.person(one(people)) : Handlers.everyoneOf(some);
        };
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    boolean oneIn(int number) {
        return random.nextInt(number) == 0;
    }
}
