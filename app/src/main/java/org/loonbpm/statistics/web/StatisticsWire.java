package org.loonbpm.statistics.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.loonbpm.statistics.OpenedTickets;

/** The tickets of a period in the answer. */
record StatisticsWire(
        String startDate,
        String endDate,
        List<OpenedTickets.Day> days,
        List<Row> workflows,
        OpenedTickets.Figures all) {

    static StatisticsWire of(OpenedTickets tickets) {
        return new StatisticsWire(
                tickets.period().first().toString(),
                tickets.period().last().toString(),
                tickets.days(),
                tickets.workflows().stream()
                        .map(one -> new Row(one.workflowId(), one.workflowName(), one.figures()))
                        .toList(),
                tickets.all());
    }

    record Row(
            long workflowId,
            String workflowName,
            @JsonUnwrapped OpenedTickets.Figures figures) {}
}
