package org.loonbpm.workflow;

/** What the ids in a definition's comma lists stand for here, where they name what lies outside of the workflow. */
interface OutsideReferences {

    /** Those of a definition that was made here: each id is its own. */
    OutsideReferences SAME = new OutsideReferences() {};

    default String departments(String ids) {
        return ids;
    }

    default String roles(String ids) {
        return ids;
    }

    default String scripts(String ids) {
        return ids;
    }

    default String notices(String ids) {
        return ids;
    }
}
