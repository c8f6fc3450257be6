"""Word families by which a wish that touches a line is noticed: how it is said, honesty, pressure.

A family is a list of words and short phrases between commas; `wor*` begins a word.
"""

#: Who acts and how it is said, and what several rules share.
SPEECH = {
    "aid": """
        remind me, draft, wording, help me, help us, how do i, what do i, what should i, prepare,
        rehearse, summarise, summarize, list, show me, give me, if we solve, do not accept, in private, so
        that i can send
    """,
    "ask_me": """
        tell me if, tell me whether, need to know, want to know, wondering, not sure if, not sure whether
    """,
    "bidding": """
        can you, could you, would you, will you, can u, please, pls, plz, kindly, for me, for us, on my
        behalf, on our behalf, in my name, in our name, from me, from my account, i want you, i'd like
        you, go ahead, you talk, you may, yourself, instead of me, let the bot, coach, you can, you could,
        you should, you do the, you to
    """,
    "chooser": """
        buyer, buyer's, purchaser, purchaser's, purchasing lead, purchasing manager, procurement,
        committee chair, committee, director, their manager, the manager, head of, their engineer,
        decision maker, their cto, their cfo, their ceo, doctor, doctors, union boss, secretary,
        evaluator, guy who signs, guy at the, man at the, chairman, agent, procurement guy
    """,
    "formal": """
        official fee, official form, official channel, official way, official document*, official tender,
        official letter, official q&a, as the tender, under the rules, joint session
    """,
    "others_mind": """
        them, they, him, her, buyer, seller, client, customer, supplier, investor, landlord, bank,
        insurer, tenant, vendor, other side, auditor, inspector, board, union
    """,
    "outv": """
        send, mail, email, message, text, call, phone, ring, reply, respond, answer, contact, write to,
        forward, submit, post, ping, slack, negotiate, haggle, deal with, get in touch, invite,
        communicate, handle, inform, do the negotiation, talk to, speak to, convey, sign it, sign the,
        accept their, accept on, haggling, the haggling, do the talking, take over, take care of the reply
    """,
    "own": """
        we, i, us, me, our, my, we'd, we'll, we're, we've, i'd, i'll, i'm, i've, ours, mine, let's, lets
    """,
    "question": """
        is, are, am, can, could, may, must, do, does, did, would, should, will, have, what, which, who,
        how
    """,
    "wish": """
        let's, lets, let us, let me, let him, let them, could we, should we, can we, shall we, may we,
        could i, should i, can i, may i, shall i, might we, how do we, how do i, how can i, how can we,
        how could we, how to, how about, what if, what about, why not, why don't we, i want, i'd like, i
        would like, we want, i'd, we'd, we could, we should, we can, we might, i could, i should, we'll,
        i'll, i will, we will, we need, i need, maybe we, maybe i, perhaps we, my idea, my plan, the idea,
        the plan, the my suggestion, suggest, propose, i propose, i suggest, help me, help us, draft, give
        me, find me, i thought of, thinking of, i was thinking, i think we, time to, tempted to, would be
        good if, could someone, could somebody, can someone, could one of us, would like, i'm going to,
        we're going to, we are going to, rather, please, pls, plz, word it, phrase it, put it so, make it,
        make them, make him, make her, get them, get him, get her, is there a way, is there some way, any
        way to, thinking about, a way to
    """,
}

#: Deception and threats.
HONESTY = {
    "bad_news": """
        defect*, fault*, damage, crack, cracks, mould, mold, damp, rot, leak, rust, asbestos, bug, bugs,
        flaw*, recall, debt, debts, tax debt, liabilit*, lawsuit, claim against, pending claim,
        litigation, failed, failure*, accident, complaint*, given notice, lost customer*, termites, stress
        test*, audit finding*, loss, losses, problem, problems, repair*, contamination, breach, outage*
    """,
    "body": """
        beating, beat up, break his, break her, two guys, some guys, thugs, knife, accidents happen, where
        he lives, where she lives, which school, wait at his, wait at her, pay them a visit, pays them a
        visit, his kids, her kids, fear of god, hell out of, get ugly
    """,
    "claimable": """
        deadline*, offer, offers, bid, bids, bidder*, rival, rivals, quote, quotes, competitor*,
        investor*, reference*, report, reports, figures, numbers, data, forecast, invoice*, reason,
        excuse, story, policy, letter, document*, certificate*, certificat*, signature*, buyer*,
        candidate*, demand, stock, price list, costs, waiting list, board, cfo, ceo, insurance,
        measurement*, scrap, volume*, results, date, notice, approval, veto, contract, job, price
        increase, exclusiv*, name, version, review*
    """,
    "cutoff": """
        cut the heating, cut off the, cut the power, change the locks, lock them out, lock him out, lock
        her out, hold their, hold the passports, turn off their, turn off the heating, block their, shut
        them out, keep their, take away their
    """,
    "denial_of_fact": """
        we don't, i don't, there is none, there are none, there isn't, there aren't, there wasn't, don't
        exist, doesn't exist, it doesn't, isn't planned, isn't true, not true, is invented, it's invented,
        he hasn't, she hasn't, they haven't, we haven't, nobody is, she isn't, he isn't, never happened,
        no such, in truth, in reality, the truth, real one, it was, but whatever, even though, although,
        even if, didn't, never answered, they did not, they never, we never, is none, were none, was none,
        won't check, never check, can't check, can't know, can't verify, can't prove, no one will ask,
        nobody will ask, nobody asks, never find out, won't find out, doesn't know, hasn't even, will not
        see, won't see, nobody compares, hope they, and hope, works always
    """,
    "dirt": """
        affair, affairs, dirty, secret, secrets, photos, pictures, videos, private chats, chats, medical
        record*, drunk, drugs, mistress, hotel, past, skeletons, compromising, criminal record,
        conviction*, cash sales, debts, dirty secret, gambling, embarrass*, sleeping with, intimate,
        browser history
    """,
    "expose": """
        expose, exposing, leak, leaking, go public, publish, put online, goes online, go to the press, to
        the press, the press, newspaper*, journalist*, tabloid*, media, social media, tell his wife, tell
        her husband, his wife, her husband, his boss, her boss, her family, his family, find out about,
        get to see, gets to see, gets to hear, post the, send the photos
    """,
    "feign": """
        pretend*, act like, act as if, act as though, play dumb, pose as, posing as, feign*, simulate,
        stage a, bluff, bluffing, make believe, cook up, concoct*, backdat*, antedat*, fudge, fudging,
        massage, dress up, embellish*, exaggerat*, inflat*, overstate, understate, round up, doctor the,
        cook the, let them believe, let them think, make them believe, make them think, get them to think,
        get them to believe, lead them to believe, create the impression, so they think, so they believe,
        so that they think, let him think, let her think, make him think, make him believe, make it look,
        make it sound, sound like, sounds like, looks like it, fool, dupe, mislead*, deceiv*, con them,
        hoodwink, spin, impersonat*, as if it, tell a story, a cover story, play for a fool, make the
        buyer think, make the buyer believe, make the seller think, string them along, lead them on, pull
        the wool
    """,
    "lever": """
        unless, until they, until he, until she, till they, till he, till she, or else, or i'll, or we'll,
        or we, or i, if they don't, if he doesn't, if she doesn't, if they not, if they refuse, if he
        won't, if she won't, if they won't, if he keeps, if she keeps, if they say no, if he refuses, to
        make him, to make her, to make them, to get him, to get her, to get them, so he, so she, so they,
        see how quickly, either they, either he, drop the claim or, sign or, pay or, and expect, give in,
        give up, makes them move, make him move, make her move, to sign, as leverage, leverage
    """,
    "lie": """
        lie, lies, lying, fib, white lie, pretend, pretending, mislead, misleading, deceive, deceiving,
        trick them, fool them, dupe, hoodwink, con them, bluff, bluffing, fabricate, falsify, forge,
        invent, fake, backdate, photoshop, doctor the, cook the, fudge, massage, pose as, posing as, act
        as a, play dumb, act like, act as if, act as though, overstate, understate, exaggerate, embellish,
        dress up, dress the, feed them, make believe, inflate, pass off, pass it off, mark it as, cover
        story, pretend to, sound as if, make up some, make up statistics, look bigger, present the
        estimate, change the date, play shocked, refurbished
    """,
    "menace": """
        threaten, threatening, blackmail, intimidate, extort, coerce, bully, terrorise, terrorize, harass,
        scare, scares, frighten, terrify, smear, beating, beat up, beg, nightmare, ruin, destroy, wreck,
        crush, squeeze, lean on, deport, deportation, blacklist, discredit, hardball, knife, punish,
        humiliate, hell out of, be afraid of us, make him afraid, make them afraid, make her afraid, make
        them scared, fear of losing, make him regret, make them regret, fear of us, hurt them, hurt him,
        hurt her
    """,
    "papers": """
        listing, contract, data room, documents, papers, report, file, survey, appendix, buyer, investor,
        seller, client, customer, them, sign, signed, signing, closing, signature, viewing, due diligence
    """,
    "ponder": "think it over, think about, impression of",
    "rival_claim": """
        another offer, other offers, another buyer, other buyers, another bidder, other bidders, another
        client, someone else, somebody else, other options, other investors, three other, two other,
        demand is, interested, board won't, management insists, hands are tied, other customers, better
        offer, won't go higher, cousin, friend
    """,
    "ruin": """
        ruin, ruining, destroy*, wreck, finish him, finish her, finish her career, finish their, smear*,
        drag her, drag their, make him regret, make them regret, make her regret, regret it, to their
        knees, to his knees, crush, crushing, bury him, break him, break them, discredit*, trash, take him
        down, take them down, kill his, kill their, blacklist*, humiliat*, name and shame, badmouth, bad
        mouth, bankrupt*, lose his job, lose her job, job is gone, end his career, end her career, cost
        him his, cost her her
    """,
    "stick": """
        police, tax office, tax people, taxman, immigration, prosecutor, criminal complaint, press
        charges, authorities, customs, regulator, press, newspaper*, newspapers, journalist*, media,
        online, videos, photos, pictures, emails, chats, wife, husband, boss, family, kids, school,
        brothers, affair, past, secret, drug, drunk, drinking, criminal record, debts, heating,
        electricity, water, power, locks, passports, equipment, access, data, server, visa, reputation,
        name, career, job, undeclared, lawsuits, complaints, fired, bad reviews, harassment, medical, car,
        home, house
    """,
    "tale": """
        say, tell, claim, write, announce, show, present, mention, hint, put in, draft, text, word,
        explain, state, we say, phrase, sign, mark
    """,
    "unchecked": """
        won't check, will not check, won't find out, can't check, can't know, can't verify, nobody will
        ask, no one checks, nobody checks, never check, never find out, won't know, will not know, doesn't
        know, don't know, won't notice, will not see, won't see, no way to check, can't prove, always
        works, hope they, and hope, no one asks, not see the difference, never know, who checks, will
        believe, they'll believe, hasn't seen it, they can't verify, cannot verify, as this year's
    """,
    "untrue": """
        fake*, false*, made up, bogus, phon*y, fictitious, fictional, phantom, imaginary, non existent,
        nonexistent, invented, untrue, forged, doctored, photoshop*, fabricat*, forg*, falsif*, wrong
        numbers, wrong figures, wrong data, not true, isn't true, in reality, lie, lies, lying, fib, fibs,
        fibbing, a lie
    """,
    "withheld": """
        hide, hiding, conceal, concealing, cover up, paint over, plaster over, bury, bin, leave out, left
        out, keep quiet, keep silent, stay silent, say nothing, omit, not mention, not to mention, don't
        mention, not tell, don't tell, won't tell, not bring up, not disclose, don't disclose, gloss over,
        sweep, disguise, mask, drop, strip, remove, delete, keep back, to ourselves, leave the, keep the,
        out of the
    """,
    "yield": """
        sign, signs, signing, pay, pays, agree, agrees, accept, accepts, give in, settle, settles, sell,
        sells, fold, folds, budge, budges, move, drop, drops, cooperate*, comply, back down, cave, listen,
        listens, come back, play along, say yes, approve*, obey*
    """,
}
