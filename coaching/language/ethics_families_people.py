"""Word families of the rules about people: private life, third parties, who writes, and blame.

A family is a list of words and short phrases between commas; `wor*` begins a word.
"""

#: Private life, and harm to people outside the deal.
PEOPLE = {
    "bears": """
        pay for it, pay the bill, eat the, take the loss, carry all, carry the, bear it, absorb, won't
        complain, don't complain, can't do much, will have to, have to do, so be it, fine with me, manage
        somehow, makes it up, for free, pay the pickers less, wait half, won't notice, push the cost, cost
        to, cover it, foot the, at the expense, longer shifts, have to live with, must live with, just
        live with, their wages, cleaners' wages
    """,
    "bedroom": """
        marriage, divorce, affair, custody, sleeping with, pregnant, private life, illness, cancer, dying,
        dementia, depression, depressed, antidepressants, burnout, therapy, alcoholic, he drinks, she
        drinks, drug problem, hiv, aids, medical history, medical file, pills, religion, jewish, muslim,
        mosque, catholic, faith, ethnicity, gay, lesbian, sexual, political views, politicians, which
        party, in debt, home address, family problems, looks ill, unwell, hard time, sick days, moods,
        private finances, something private, has kids, planning any, personality, private details,
        unstable, weaknesses, health problems, mentally, mourning, his debts, her debts, goes to church,
        which church, what religion, his religion, home life, health issues, poor health
    """,
    "dumping": """
        dump, pour, discharge, bury, tip it, run into, get rid of, leak into, flow into, drain into
    """,
    "healthy": """
        health and safety, health authority, health insurance, health insurer, private life out, private
        things out
    """,
    "keep": """
        note, notes, note that, in the notes, write down, save, store, remember, log, keep a, keep track,
        put it in, file, list, sheet, record that, deal notes, add to, document
    """,
    "outsider": """
        residents, neighbours, neighbors, villagers, village, patients, passengers, tenants, customers,
        workers, temps, drivers, cleaners, cleaners', nurses, staff, crew, pensioners, taxpayers, farmers,
        public, subcontractor, subcontractors, suppliers, small suppliers, children, interns, pickers,
        next owner, someone else, somebody else, the poor, poor district, users, consumers, environment,
        night shift, factory, the town, students
    """,
    "person": """
        he, she, him, her, his, he's, she's, they, their, them, buyer, seller, ceo, cfo, director, owner,
        manager, lead, seller's, buyer's, guy, claimant, negotiator, negotiators, husband, wife
    """,
    "place": """
        river, lake, sea, woods, forest, canal, ground, drain, sewer, field, creek, harbour, stream, hall
    """,
    "profile": """
        profile of, his profile, her profile, psychological*, psych, personality type, personality, big
        five, triggers, disc type, narcissis*, right buttons, push the right, character study, what kind
        of person, dossier, file on, a file, background check, psycholog*, weak spots, soft spot, profile
        their
    """,
    "risky": """
        safety, fire exit, fire exits, fire door*, fire alarm*, fire drill, fire rated, fire test, catch
        fire, brake, brakes, scaffold*, helmets, gloves, guard rail*, railing*, gas detector*, detectors,
        smoke detector*, emergency stop, alarm, alarms, radiation, asbestos, toxic, poison*, chemical*,
        waste, sewage, effluent, dirty water, pollut*, emission*, exhaust values, allergy, allergen*, side
        effects, expired, out of date, failed the test, failed the tests, failed tests, inspection,
        inspections, untested, hours straight, longer shifts, duty hours, rest period*, rest times, their
        breaks, without breaks, airbag*, dam, gas bottles, medicine, sprinkler*, fumes, seat belt*,
        hazard*, flammable, contaminat*, protective gear, safety training, maintenance, overload*,
        hygiene, unsafe, permit, speed limiter, night nurses, radioactive, lead paint, interlock*, guards,
        test phase, safety data, crane, staff training, pollution, toxic stuff
    """,
    "shortcut": """
        skip, leave out, leave off, switch off, turn off, turn down, turn the, take off, take out, remove,
        disable, bypass, dump, bury, cheaper, cheap, no, without, don't report, not tell, don't tell,
        save, saves, saving, shorten, fewer, weaken, wait, can wait, cancel, cut, sell, ship, let the,
        stretch, delay, postpone, change the software, relabel, not rated, failed, less, run into, do
        without, won't know, quiet, close off, closed off, block, give the, work through, without
        checking, stretching, next year
    """,
    "snoop": """
        hidden camera, hidden mic, secretly, spy on, hack, hacking, wiretap, listen in, eavesdrop,
        tracker, follow her, follow him, tail him, tail her, detective, private eye, mailbox, his email,
        her email, his phone, her phone, her messages, his messages, password, hr files, dirt, dig up, dig
        into, dig out, on tape, had no idea, no idea, private facebook, stalk, background check, look into
        his, look into her, everything about him, everything about her, something on him, something on
        her, recorder in, personality type, psychological, psychologically, profile of his, profile of
        her, make a profile, psychogram, what kind of person, read his, read her, in his background, into
        his background, follow them, tap, bug
    """,
    "taping": "tape, taping, film, filming, record, recording, recorder, on tape, mic, microphone",
    "thrift": "waste of, cut the waste, cut waste, less waste, safety budget",
    "unaware": """
        without them, without telling, secretly, noticing, don't know, unaware, under the table, hidden,
        when they think, covertly, in secret
    """,
}

#: Writing to the other side, and blame in the team.
WORK = {
    "automaton": """
        human, real person, bot, robot, machine, ai, computer, a person, real human, a program, chatbot,
        human being, somebody typing, someone typing, software
    """,
    "bare_send": """
        send it, send this, send that, hit send, forward it, forward this, forward that, mail the, email
        the, book a meeting
    """,
    "behalf": """
        for me, on my behalf, on our behalf, in my name, in our name, from me, yourself, from my account,
        for us, from our side, instead of me
    """,
    "blunt": "scapegoat, take the fall, leaderboard, wall of shame, name and shame, public list",
    "dispatch": """
        send, mail, email, message, text, call, phone, ring, reply, respond, answer, contact, write to,
        tell, let, inform, forward, submit, post, ping, slack, shoot, fire it, ask, accept, decline,
        reject, invite, book, handle, do the negotiation, speak to, convey, chase, remind, communicate,
        negotiate, haggle, haggling, deal with, get in touch, get back, sign, take care of the reply, make
        them an offer, give the, set up the call, talk to, talking with, say no, say yes, hit
    """,
    "failing": """
        missed, misses, failed, fails, late, slips, slipped, slip, forgot, forgets, broke, broken, breaks,
        never delivers, not deliver, didn't deliver, hasn't done, has not done, unreliable, reliability,
        reliable, worst, slowest, laziest, lazy, useless, weakest, dropped, mistake, mistakes, failures,
        bad, messed, screwed, performed, delivers less, didn't, did not, broken promises, embarass,
        embarrass
    """,
    "far_side": """
        them, him, her, everyone on their, their office, their lawyer, their cfo, their ceo, their pm,
        their manager, their counteroffer, their offer, landlord, seller, supplier, vendor, buyer, dealer,
        client, customer, union, bank, agent, other side, other party, owner, procurement, authority,
        counterparty, portal, his mail, her mail, it off, shared channel
    """,
    "grading": "rank, ranking, rate, grade, score, leaderboard, league table, sort, ranked",
    "guilt": """
        blame, to blame, fault, whose fault, who's fault, guilty, culprit, scapegoat, take the fall, pin
        it on, screwed up, screwed this, messed up, weak link, whose mistake, his mistake, her mistake, 's
        mistake, let us down, responsible for this, useless, dragging us, dropped the ball, costs us the
        most, slowing us down
    """,
    "lapse": """
        missed, misses, miss, broke, broken, break, late, slip*, slipped, failed, fails, failed again,
        dropped, drop, dropped the ball, forgot, forgets, forgotten, didn't deliver, did not deliver,
        didn't do, did not do, hasn't done, haven't done, unreliable, least reliable, reliability, weak
        link, weakest, worst, slowest, laziest, lazy, useless, mess, disaster, mistake, mistakes, screwed,
        screwed up, messed up, botched, blew it, let us down, dragging us down, costs us, behind schedule,
        sloppy, incompetent, lost bid, broken promises, homework, do his job, do her job, performer,
        slacker*, underperform*, negligent
    """,
    "lapse2": """
        broke, failed, forgot, late, lazy, useless, did not do, didn't do, didn't deliver, never delivers,
        is behind, missed, who is behind, holding everything, screwed
    """,
    "mate": """
        team, the team, colleague*, member*, team member, each of us, of us, of them, everyone, everybody,
        who, whoever, whose, which one, someone, name, names, person, people, intern, new girl, legal,
        finance, he, she, him, her, guys
    """,
    "mates": """
        the team, our team, my team, team members, teammates, colleagues, my colleagues, each person, who
        delivers, of us, everyone by, people by, members by
    """,
    "of_us": "of us, who, who's, our team, which colleague, team member, of them, which one",
    "organisation": "organisation, organization",
    "outbox": """
        text, ping, slack, reply, respond, answer, shoot, hit, forward, submit, accept, fire it, chase,
        decline, get back, negotiate, sign it, sign the
    """,
    "outward": """
        message, text, ping, slack, email, forward, submit, negotiate, haggle, deal with, get in touch,
        respond, reply, send this, send it, take care of the reply
    """,
    "peers": """
        team, who's, whose, team member, teammates, colleague, colleagues, person, people, who, whoever,
        which of us, which one, of them, us, everyone, someone, he, him, she, her, those, names, name,
        each person, member, members
    """,
    "pillory": """
        wall of shame, shame, shaming, name and shame, call out, calling out, embarrass*, embarass*,
        humiliat*, make an example, in public, publicly, in front of, in the channel, whole team, the
        whole, everyone know, everybody know, let everyone, teach them, learn a lesson, learns, in bold,
        pin it, post in, in the group, in the meeting, apologise, apologize, ridicule, expose, confront
        him, confront her, ranking, rank, ranked, score, scores, grade, grades, leaderboard, league table,
        chart, top three, top 5, sort the team, compare, from 1 to 10, hr, off the deal, off the team,
        fire him, fire her, track how often, how often, ammunition, black list, scoreboard, points for
    """,
    "shaming": """
        shame, shaming, humiliate, embarrass, embarass, punish, punished, blame, ridicule, make an
        example, call out, pillory, mock
    """,
    "stage": """
        shame, expose, ranking, rank, rate, grade, score, list, chart, table, call out, embarrass,
        humiliate, make an example, in public, publicly, in front of, in the channel, in the group, in the
        standup, channel, everyone, the team, whole team, teach, post, publish, report, boss, ceo, vp, hr,
        manager, management, director, names, name, red mark, bold, pin, punished, apologise, compare, how
        often, track, document, tell everyone, all see, ammunition, wall of
    """,
    "upstairs2": """
        hr, the boss, my boss, our boss, vp, his manager, her manager, management, the director, the ceo,
        my manager, our manager
    """,
    "who_there": "are you, am i, is this, is there, is a human, who is, who are, talking to, chatting",
    "worst": """
        worst, slowest, weakest, laziest, least reliable, weak link, most dates, breaks most, misses the
        most, useless, dragging us, least
    """,
}
