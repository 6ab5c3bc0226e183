package health.zaoxue.identity;

/** On what basis a licensed person may practise at a place. */
public enum LicenceBasis {
    /** The place of practice that the licence is registered for. */
    MAIN,
    /** A further place of practice, filed with the authority. */
    FILED,
    /** Sent in support: no registration of the receiving hospital is needed while the mission lasts. */
    SUPPORT_EXEMPT
}
