package health.zaoxue.platform.notices;

/** What a notice tells; the words and the page behind it are the portal's. */
public enum NoticeKind {
    /** To the mentor: mentions the apprentice and the technique; subject is the case. */
    CASE_SENT,
    /** To the mentor: mentions the apprentice and the technique of a case that waits for a month. */
    CASE_WAITS_LONG,
    /** To the mentor: mentions how many cases wait; subject is the mentor. */
    QUEUE_IS_LONG,
    /** To the apprentice: mentions the mentor and the technique. */
    CASE_SIGNED_OFF,
    /** To the mentor whose code signed it off on the apprentice's device: mentions the apprentice and the technique. */
    CASE_CO_SIGNED,
    /** To the apprentice: mentions the mentor and the technique. */
    CASE_RETURNED,
    /** To the candidate: mentions the technique and the last day. */
    CERTIFICATION_GRANTED,
    /** To the person certified: mentions the technique and the last day. */
    CERTIFICATION_EXPIRING,
    /** To the office: mentions the person, the technique and the last day. */
    CERTIFICATION_EXPIRING_HERE,
    /** To the person certified, and the office: mentions the person and the technique; subject is the certification. */
    CERTIFICATION_SUSPENDED,
    /** To the person certified, and the office: mentions the person and the technique. */
    CERTIFICATION_REINSTATED,
    /** To the person certified, and the office: mentions the person and the technique. */
    CERTIFICATION_REVOKED,
    /** To the office: mentions the person and the technique, as all of these do; subject is the application. */
    APPLICATION_SENT,
    /** To the candidate: the committee signs. */
    APPLICATION_IN_COMMITTEE,
    /** To each of the committee. */
    APPLICATION_TO_SIGN,
    /** To the office: one of the committee has signed. */
    APPLICATION_SIGNED,
    /** To the candidate and the committee. */
    APPLICATION_RETURNED,
    /** To the candidate and the committee. */
    APPLICATION_REFUSED,
    /** To the office and the committee. */
    APPLICATION_WITHDRAWN,
    /** To the candidate, the office and the committee. */
    APPLICATION_LAPSED,
    /** To the committee; the candidate is told of the certification. */
    APPLICATION_GRANTED,
    /** To the person certified, and the heads of the department: mentions both; subject is the technique. */
    CURVE_SIGNAL,
    /** To the engineers: mentions the device and its tag; subject is the problem. */
    ISSUE_REPORTED,
    /** To the reporter: mentions the device and its tag. */
    ISSUE_ACKNOWLEDGED,
    /** To the reporter: mentions the device and its tag. */
    ISSUE_RESOLVED,
    /** To the engineer who resolved it, and the others: mentions the device and its tag. */
    ISSUE_REOPENED,
    /** To the hospital's head: mentions the number and the title; subject is the request. */
    REQUEST_SUBMITTED,
    /** To the officials: mentions the number and the title. */
    REQUEST_ENDORSED,
    /** To whoever asked: mentions the number and the title. */
    REQUEST_APPROVED,
    /** To whoever asked: mentions the number and the title. */
    REQUEST_REJECTED,
    /** To whoever asked: mentions the number and the title. */
    REQUEST_RETURNED,
    /** To the aid person: mentions the hospital and the last day; subject is the tour. */
    TOUR_ENDING,
    /** To the head of department: mentions the person and the last day. */
    TOUR_ENDING_HERE,
    /** To whoever practises: mentions the place and the last day; subject is the person. */
    LICENCE_ENDING,
    /** To the head of department and the system administrators: mentions the person, the place and the last day. */
    LICENCE_ENDING_HERE,
    /** To the mentor: mentions the hospital and the last day; subject is the handover. */
    HANDOVER_OPENED,
    /** To the mentor: mentions the hospital and the last day. */
    HANDOVER_DUE,
    /** To the successor: mentions the mentor and the last day. */
    HANDOVER_OFFERED,
    /** To the mentor: mentions the successor. */
    HANDOVER_QUESTIONED,
    /** To the mentor and the head of department: mentions the mentor and the successor. */
    HANDOVER_ACCEPTED,
    /** To the head of department: mentions the mentor and the last day. */
    HANDOVER_LAPSED,
    /** To the head of department and the officials: mentions the mentor and the hospital. */
    HANDOVER_CHECKED,
    /** To the head of department and the successor: mentions the technique and how often it was done. */
    TECHNIQUE_RARE,
    /** To the office: mentions the technique and the day from which its new version is in force; subject is the technique. */
    NUMBERS_AWAITED,
    /** To whoever waited for a place: mentions the title and the day; subject is the training event. */
    TRAINING_PLACE,
    /** To whoever had a place or waited: mentions the title, the day and the reason. */
    TRAINING_CANCELLED,
    /** To whoever comes to teach it: mentions the title and the day. */
    TRAINING_TAUGHT,
    /** To whoever does not teach it any more: mentions the title and the day. */
    TRAINING_TAUGHT_NO_LONGER,
    /** To whoever has a place or waits: mentions the title as it was, and each thing that is different now. */
    TRAINING_CHANGED,
    /** To the delegate: mentions who lent their decisions, the first and the last day. */
    DELEGATION_LENT,
    /** To the delegate: mentions who took them back. */
    DELEGATION_WITHDRAWN,
    /** To the supervisors: mentions the thesis; subject is the degree pathway, as of all of these. */
    DEGREE_PROPOSED,
    /** To whoever came to supervise it: mentions the thesis. */
    DEGREE_SUPERVISED,
    /** To whoever ceases to supervise it: mentions the thesis and the last day. */
    DEGREE_SUPERVISION_ENDS,
    /** To whoever works for it and the supervisors: mentions the title of the thesis as it was, as it is, and the reason. */
    DEGREE_RENAMED,
    /** To whoever works for it and the supervisors: mentions the thesis, each other thing that is different now, and the reason. */
    DEGREE_CHANGED,
    /** To the supervisors: mentions the thesis of which a milestone was reported. */
    DEGREE_REPORTED,
    /** To whoever works for it and the supervisors: mentions the thesis and the day of a milestone. */
    DEGREE_DUE,
    /** To whoever works for it and the supervisors: mentions the thesis and the day of a milestone. */
    DEGREE_OVERDUE
}
