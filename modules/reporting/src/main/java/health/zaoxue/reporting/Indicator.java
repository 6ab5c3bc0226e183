package health.zaoxue.reporting;

/** The figures that the programme is judged by. Each is computed from recorded facts, and each can be opened row by row. */
public enum Indicator {
    /** People whose tour of duty covers the day. */
    AID_STAFF_IN_PLACE(Unit.PEOPLE, false),
    /** Apprentices with a pairing that covers the day and a signed-off case with that mentor in the last thirty days. */
    PEOPLE_IN_TRAINING(Unit.PEOPLE, false),
    /** Local people who hold at least one certification that is valid on the day. */
    INDEPENDENT_DOCTORS(Unit.PEOPLE, false),
    /** The same certifications counted as person × technique × hospital. */
    INDEPENDENT_TECHNIQUES(Unit.RECORDS, false),
    /** Gaps whose technique has been done at the hospital, signed off. */
    GAPS_INTRODUCED(Unit.RECORDS, true),
    /** Gaps that a local certified person has closed. */
    GAPS_FILLED(Unit.RECORDS, true),
    /** Commitments less releases, from the ledger. */
    MONEY_COMMITTED(Unit.YUAN, true),
    /** Local people by the day of their first certification. */
    BECAME_INDEPENDENT(Unit.PEOPLE, true);

    /** What a figure counts. */
    public enum Unit {
        /** Each person once. */
        PEOPLE,
        /** Each record once. */
        RECORDS,
        /** The amounts of the records, summed up. */
        YUAN
    }

    private final Unit unit;
    private final boolean overTime;

    Indicator(Unit unit, boolean overTime) {
        this.unit = unit;
        this.overTime = overTime;
    }

    public Unit unit() {
        return unit;
    }

    /** Whether the figure can be asked for one year; the others hold on one day. */
    public boolean isOverTime() {
        return overTime;
    }
}
