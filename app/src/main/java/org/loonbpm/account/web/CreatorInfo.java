package org.loonbpm.account.web;

import org.loonbpm.account.Creator;

/** Who made a row. */
record CreatorInfo(long creatorId, String creatorAlias, String creatorUsername) {

    static CreatorInfo of(Creator creator) {
        return new CreatorInfo(creator.id(), creator.alias(), creator.username());
    }
}
