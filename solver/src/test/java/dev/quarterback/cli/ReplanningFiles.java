package dev.quarterback.cli;

/** A small problem and a plan of it, to plan again from. */
final class ReplanningFiles {
    /** Three days, two carriers of two positions; A has an appointment, E is on site. */
    static final String PROBLEM = """
            {"name": "days", "firstDay": "2019-06-24", "lastDay": "2019-06-26",
             "models": [{"id": "M3", "weightKg": 1800}],
             "yards": [{"id": "FRE", "name": "Fremont", "lat": 37.5, "lon": -121.9}],
             "centers": [{"id": "SJC", "name": "San Jose", "lat": 37.4, "lon": -121.9, "handovers": {"regular": 3}}],
             "carriers": [{"id": "C1", "yard": "FRE", "positions": 2, "payloadKg": 17500},
                          {"id": "C2", "yard": "FRE", "positions": 2, "payloadKg": 17500}],
             "lanes": [{"from": "FRE", "to": "SJC", "km": 200, "minutes": 240}],
             "orders": [{"id": "A", "model": "M3", "location": "FRE", "centers": ["SJC"],
                         "appointment": {"center": "SJC", "day": "2019-06-24"}},
                        {"id": "B", "model": "M3", "location": "FRE", "centers": ["SJC"]},
                        {"id": "C", "model": "M3", "location": "FRE", "centers": ["SJC"]},
                        {"id": "D", "model": "M3", "location": "FRE", "centers": ["SJC"]},
                        {"id": "E", "model": "M3", "location": "SJC", "centers": ["SJC"]}]}
            """;

    /** C1 brings A and B on Monday, C2 brings C and D on Tuesday; E is handed over on Wednesday. */
    static final String PLAN = """
            {"problem": "days",
             "trips": [{"id": "C1-1", "carrier": "C1", "departureDay": "2019-06-24", "stops": ["SJC"]},
                       {"id": "C2-1", "carrier": "C2", "departureDay": "2019-06-25", "stops": ["SJC"]}],
             "deliveries": [{"order": "A", "center": "SJC", "day": "2019-06-24", "trip": "C1-1"},
                            {"order": "B", "center": "SJC", "day": "2019-06-24", "trip": "C1-1"},
                            {"order": "C", "center": "SJC", "day": "2019-06-25", "trip": "C2-1"},
                            {"order": "D", "center": "SJC", "day": "2019-06-25", "trip": "C2-1"},
                            {"order": "E", "center": "SJC", "day": "2019-06-26"}],
             "undelivered": []}
            """;

    /** One carrier that makes a trip on Monday and one on Tuesday: F and G are left. */
    static final String SCARCE_PROBLEM = """
            {"name": "scarce", "firstDay": "2019-06-24", "lastDay": "2019-06-26",
             "progress": {"deliveredInMonth": 100, "monthTarget": {"low": 107, "high": 110}},
             "models": [{"id": "M3", "weightKg": 1800}],
             "yards": [{"id": "FRE", "name": "Fremont", "lat": 37.5, "lon": -121.9}],
             "centers": [{"id": "SJC", "name": "San Jose", "lat": 37.4, "lon": -121.9,
                          "handovers": {"regular": 2, "surge": 1}}],
             "carriers": [{"id": "C1", "yard": "FRE", "positions": 2, "payloadKg": 17500,
                           "availableTo": "2019-06-25", "hire": 300}],
             "lanes": [{"from": "FRE", "to": "SJC", "km": 200, "minutes": 240}],
             "orders": [{"id": "A", "model": "M3", "location": "FRE", "centers": ["SJC"],
                         "appointment": {"center": "SJC", "day": "2019-06-24"}},
                        {"id": "B", "model": "M3", "location": "FRE", "centers": ["SJC"]},
                        {"id": "C", "model": "M3", "location": "FRE", "centers": ["SJC"]},
                        {"id": "D", "model": "M3", "location": "FRE", "centers": ["SJC"]},
                        {"id": "E", "model": "M3", "location": "SJC", "centers": ["SJC"]},
                        {"id": "F", "model": "M3", "location": "FRE", "centers": ["SJC"]},
                        {"id": "G", "model": "M3", "location": "FRE", "centers": ["SJC"]}]}
            """;

    /** C1 brings A and B on Monday, C and D on Tuesday; E is handed over on Wednesday. */
    static final String SCARCE_PLAN = """
            {"problem": "scarce",
             "trips": [{"id": "C1-1", "carrier": "C1", "departureDay": "2019-06-24", "stops": ["SJC"]},
                       {"id": "C1-2", "carrier": "C1", "departureDay": "2019-06-25", "stops": ["SJC"]}],
             "deliveries": [{"order": "A", "center": "SJC", "day": "2019-06-24", "trip": "C1-1"},
                            {"order": "B", "center": "SJC", "day": "2019-06-24", "trip": "C1-1"},
                            {"order": "C", "center": "SJC", "day": "2019-06-25", "trip": "C1-2"},
                            {"order": "D", "center": "SJC", "day": "2019-06-25", "trip": "C1-2"},
                            {"order": "E", "center": "SJC", "day": "2019-06-26"}],
             "undelivered": [{"order": "F", "reason": ""}, {"order": "G", "reason": ""}]}
            """;

    private ReplanningFiles() {}
}
