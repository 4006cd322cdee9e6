package dev.quarterback.cli;

import dev.quarterback.cli.SimulationRun.Outlook;
import dev.quarterback.cli.SimulationRun.Simulated;
import dev.quarterback.cli.report.HistoryJson;
import dev.quarterback.cli.report.HistoryText;
import dev.quarterback.cli.report.QuarterOutlookJson;
import dev.quarterback.cli.report.QuarterOutlookText;
import dev.quarterback.cli.report.WaveReport;
import dev.quarterback.history.Wave;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What is told about a simulated quarter, or about one that could not be simulated. */
final class SimulationReport {
    private SimulationReport() {}

    /** All of it for people. */
    static List<String> text(Simulated simulated) {
        List<String> lines =
                new ArrayList<>(HistoryText.lines(simulated.problem(), simulated.history(), simulated.figures()));
        Outlook outlook = simulated.outlook();
        if (outlook != null) {
            lines.add("");
            lines.addAll(QuarterOutlookText.lines(simulated.problem(), outlook.days(), outlook.most()));
        }
        Wave wave = simulated.wave();
        if (wave != null) {
            lines.add("");
            lines.addAll(WaveReport.lines(wave));
        }
        lines.add("");
        lines.add("Checked as a whole: it breaks no rule");
        lines.add("History: " + simulated.target().out()
                + (simulated.isStopped()
                        ? " (stopped early, after " + simulated.history().days().size() + " days)"
                        : ""));
        return lines;
    }

    /** All of it for programs. */
    static ObjectNode json(Simulated simulated) {
        ObjectNode object =
                files(simulated.target()).put("status", ExitStatus.DONE).put("stopped", simulated.isStopped());
        object.put("policy", simulated.history().policy());
        HistoryJson.addTo(object, simulated.figures());
        Outlook outlook = simulated.outlook();
        if (outlook != null) {
            QuarterOutlookJson.addTo(object, outlook.days(), outlook.most());
        }
        Wave wave = simulated.wave();
        if (wave != null) {
            WaveReport.addTo(object, wave);
        }
        return object;
    }

    /** A failure, for programs. */
    static ObjectNode json(SimulationTarget target, CommandFailure failure) {
        ObjectNode object = files(target);
        failure.addTo(object);
        return object;
    }

    private static ObjectNode files(SimulationTarget target) {
        return JsonFlag.about(target.quarter(), null)
                .put("path", target.path().toString())
                .put("out", target.out().toString());
    }
}
