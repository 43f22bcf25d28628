package org.loonbpm.takeover;

import org.loonbpm.engine.StandingTokens;

/** All that writes into the database that is filled. */
record Writers(
        Target target,
        Marks marks,
        SmallTableWriter people,
        TicketWriter tickets,
        LogWriter logs,
        StandingTokens tokens) {}
