package org.loonbpm.ticket;

import java.util.Arrays;
import java.util.List;

/** Loonflow's comma lists of user names. */
final class Names {

    private Names() {}

    /** The names in the list, none empty and none twice. */
    static List<String> split(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
