package org.loonbpm.translator.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.loonbpm.translator.difference.Change.Kind;
import org.loonbpm.translator.difference.Change.Subject;

/** Compares the elements of one kind, each with the one that had its id. */
record ListComparison<T>(
        Subject subject,
        ToLongFunction<T> id,
        Function<T, String> element,
        Function<T, String> name,
        BiFunction<T, T, List<ChangedAttribute>> changed) {

    /** An id and how many elements with it came before: broken definitions have several. */
    private record Place(long id, int number) {}

    List<Change> compare(List<T> before, List<T> after) {
        var earlier = byPlace(before);
        var later = byPlace(after);
        var changes = new ArrayList<Change>();
        earlier.forEach((place, item) -> {
            if (!later.containsKey(place)) {
                changes.add(whole(Kind.REMOVED, item));
            }
        });
        later.forEach((place, item) -> {
            var former = earlier.get(place);
            if (former == null) {
                changes.add(whole(Kind.ADDED, item));
            } else {
                changed.apply(former, item)
                        .forEach(attribute ->
                                changes.add(attribute.change(subject, element.apply(item), name.apply(item))));
            }
        });
        if (!commonPlaces(earlier, later).equals(commonPlaces(later, earlier))) {
            changes.add(new Change(Kind.REORDERED, subject, "", "", null, ids(before), ids(after), isGraph()));
        }
        return changes;
    }

    private Map<Place, T> byPlace(List<T> items) {
        var seen = new HashMap<Long, Integer>();
        var places = new LinkedHashMap<Place, T>();
        for (T item : items) {
            long number = id.applyAsLong(item);
            places.put(new Place(number, seen.merge(number, 1, Integer::sum)), item);
        }
        return places;
    }

    private Change whole(Kind kind, T item) {
        return new Change(kind, subject, element.apply(item), name.apply(item), null, null, null, isGraph());
    }

    /** The order of states and transitions decides in which order ways are tried and drawn. */
    private boolean isGraph() {
        return subject == Subject.STATE || subject == Subject.TRANSITION;
    }

    private static <T> List<Place> commonPlaces(Map<Place, T> of, Map<Place, T> with) {
        return of.keySet().stream().filter(with::containsKey).toList();
    }

    private String ids(List<T> items) {
        return String.valueOf(
                Comparison.told(items.stream().map(id::applyAsLong).toList()));
    }
}
