"""Word families of the rules between firms and with the law: limits, cartels, bribes, inside news, counsel.

A family is a list of words and short phrases between commas; `wor*` begins a word.
"""

#: Limits, collusion, bribes and inside news.
TRADE = {
    "big_event": """
        merger, takeover, acquisition, be acquired, bought by, taken over, taken private, ipo, profit
        warning, dividend, recall, capital increase, quarter, earnings, step down, resigns, insolvency,
        bid price, delist, buyback, half year, quarterly, half year numbers, company will be, company is
        about
    """,
    "both_raise": """
        both bid, both raise, both of us raise, both charge, both quote, both sell, both keep, we both,
        the two of us, drops below
    """,
    "bribe": """
        bribe*, bribing, kickback*, backhander*, baksheesh, grease, sweetener, sweeten, hush money, slush
        fund, payoff, pay off, buy off, facilitation, speed money, tea money, slip him, slip her, slip
        them, slide her, look the other way, close his eyes, close an eye, turn a blind eye, make it worth
        his, make it worth her, take care of him, take care of the, for herself, personally, off the
        books, under the table, in his pocket, into his pocket, line his, privately, private account,
        discreet way, financially, thank you for the, something for him, make him happy, make her happy,
        keep him happy, in return he, wet his beak
    """,
    "cap": """
        limit, ceiling, floor, threshold, bottom line, rock bottom, batna, reserve price, red line,
        headroom, mandate, fallback, plan b, no deal option, deal breaker, breaking point, walk away,
        walkaway, last resort, worst case, maximum, minimum, max, the most, the least, the lowest, the
        highest, at the very most, max budget, absolute top, end of the line, no more, not a cent, hoping,
        our target, our number, my number, our cap, budget cap, price cap, cap from, cap is, cap of, room
        left, still room, some room, pain threshold, of slack, have authority, authority up
    """,
    "competitor": """
        competitor*, competition, rival, rivals, the other bidder*, other bidder*, other bidders, second
        bidder, both bidders, all bidders, the bidders, three bidders, two bidders, other supplier*, all
        suppliers, other vendor*, two vendors, remaining vendors, other dealer*, other manufacturer*,
        other exporter*, other agenc*, other agency, other hospital*, other employer*, other landlord*,
        all landlords, other firm*, the other shop*, other garage*, other hotel*, other shops, other
        airline*, other carrier*, other haulier*, haulers, other producer*, other farm*, other retailer*,
        other distributor*, all distributors, all taxi, other companies, other school*, same market, rest
        of the market, newcomer, the four of us, three of us, the two of us, all of us, the other broker*,
        other lawyer*, other bank*, other studio*, other plumber*, other pit, neighbouring firm
    """,
    "concert": """
        agree, agreement, gentlemen's agreement, gentleman's agreement, pact, understanding, cartel,
        coordinat*, co ordinat*, align, line up, arrange, arrangement, fix, fixed, settle, sort out, get
        together, join forces, at the same time, together, in advance, both, all of us, each other, each
        other's, one another, nobody undercuts, nobody goes lower, no one goes lower, neither, if neither,
        set the, swap, exchange, share, collude, collusion, rig, rigging, compare notes, in step, promise,
        boycott*, decide who, who wins, quota, stop fighting, truce, stand together, hold the line,
        mutual, jointly, organise, organize, keep the rate, keep salaries, hold back volume, cap the
    """,
    "deal_in": """
        buy, sell, short, trade, load up, get out, get some, purchase, dump, invest, profit, bet, move
        our, tell, warn, hint, wink, tip, leverage, use it, use them, use the, options, double, crash,
        explode, fall, jump
    """,
    "decider": """
        inspector*, official, officials, officer*, mayor*, minister, ministers, ministry, clerk*,
        evaluator*, judge, judges, juror*, jury, councillor*, customs, surveyor*, regulator*, buyer,
        buyer's, purchaser*, purchasing, procurement, evaluation committee, the committee, permit officer,
        decision maker, doctor*, civil servant*, policeman, police officer, guy at the port, guy at the,
        man at the, union boss, union leader, their cto, their cfo, their ceo, their manager, their
        engineer, head of, procurement manager, purchasing lead, governor*, senator*, commissioner*, port
        authority, bank manager, site manager, assessor*, auditor*, referee, ambassador, general, prince,
        licence office, gatekeeper, planner, planning officer, headmaster, examiner*, agent
    """,
    "edge": """
        under, below, above, over, beyond, past, more than, less than, up to, as high as, as low as, as
        little as, as much as, anything under, anything over, mor than
    """,
    "even": "even, all we get, that's all, we walk",
    "event": """
        merger, takeover, taken over, acquisition, acquired, bought by, be bought, taken private, ipo,
        profit warning, earnings, results, figures, numbers, dividend, recall, insolvency, bankrupt, ceo
        resigns, step down, buyback, delist, split, disaster, quarter, big news, capital increase, data
        room, announcement, the news, bad news, licence, drug trial, patent, plant closes, contract loss
    """,
    "exchange_for": """
        if she picks, if he picks, if they pick, picks us, if she pushes, if he pushes, then he'll sign,
        then she'll sign, then he signs, then she signs, before he decides, before she decides, speed
        things up, speed this up, look the other way, calls off, on top
    """,
    "gain": """
        money, cash, envelope, gift, gift card, present, christmas present, watch, holiday, trip, weekend,
        spa, boat, car, phone, wine, bottle, hamper, vip, tickets, commission, percent, percentage, cut,
        shares, donation, campaign, job, payroll, consultancy, consultant, internship, intern, discount,
        debts, favour, favor, thank you, thank, dinner, lunch, resort, school fees, university, house,
        personally, for himself, for herself, privately, reward, happy, gratitude, expenses, renovate,
        renovating, something, nice, amount, sponsor, few hundred, grand, extra, fee, loan, treat, private
    """,
    "hush": """
        not public, isn't public, not out, unpublished, unreleased, not announced, nobody knows, nobody
        outside, no one knows, only we know, confidential, secret, hush, before the, before it's, before
        they, before our, before its, before anyone, ahead of, inside, insider, let slip, keep it, under
        wraps, in advance, doesn't know, not known, i know, we know, we got, i heard, i hear, hint,
        whispered, will be announced, gets announced, announced, they'll, they may be, comes out, before
    """,
    "inner": """
        internally, between us, honestly, they don't need, shouldn't hear, if they push, if worst, in the
        end, board gave, finance, boss said, told by, told me, cleared us, owner not, even, even at,
        probably, if i had to, immediately, on the spot, if they say
    """,
    "listed": """
        share, shares, stock, stocks, share price, listed, nyse, dax, ftse, public company, per share,
        market, markets, exchange, investor, investors, shareholder*, hedge fund, fund, fund manager, fund
        guy, analyst*, options, calls, puts, broker, trade, trading, short, portfolio, stake, savings in,
        delist*, buyback, dividend, ticker, securities, bonds, equity
    """,
    "market_thing": """
        price, prices, pricing, price lists, rate, rates, bid, bids, quote, quotes, tender, fee, fees,
        wage, wages, salaries, rent, rents, discount, discounts, rebates, margin, margins, margin sheet,
        customers, clients, territory, market, cities, lot, output, volume, quota, raise, charge,
        undercut, undercuts, number, numbers, hire, hiring, poach, auction, cost data, level, lower,
        higher, below
    """,
    "modal": """
        we'd, i'd, we could, i could, we can, i can, we would, i would, we'll, i'll, we will, i will, we
        must, i need, we need, we have to, i have to, would, could
    """,
    "mutual": """
        we win, leaves ours alone, leave ours alone, stay out of, neither of us, no poach, nobody
        undercuts, no one undercuts, nobody goes below, nobody goes lower, take turns, non aggression, not
        to hire, don't hire each other's
    """,
    "news": """
        merger, takeover, take over, acquisition, acquire, acquired, ipo, profit warning, earnings,
        quarter, quarterly, results, figures, guidance, drug trial, study, recall, contract loss, resign*,
        insolvency, bankrupt*, dividend, split, buyback, data room, audit, lose the licence, licence,
        delist*, announcement, the deal, draft report, our board, restructuring, layoffs, write down,
        capital increase, rights issue, patent ruling, approval of the drug, fda
    """,
    "number": "half a million, a million, five grand, ten grand, a grand, a quarter, a third",
    "official": """
        inspector*, official, officials, official's, officer*, mayor, mayor's, minister*, ministry, clerk,
        clerks, evaluator*, evaluation team, judge, judge's, juror*, jury, councillor*, council member*,
        customs man, customs officer, surveyor*, regulator, policeman, police chief, commissioner*,
        governor*, civil servant*, examiner*, assessor*, magistrate*, senator*
    """,
    "palm": """
        envelope, bribe, bribes, bribing, kickback, kickbacks, backhander, grease, hush money, under the
        table, in cash, look the other way, blind eye, slip him, slip her, slip the, slide him, off the
        books, discreetly, discreet, on the side, bag of money, private account, pay off, buy off
    """,
    "peer": """
        competitor, competitors, competitor's, rival, rivals, rival's, competition, competing bidder,
        other bidder, other bidders, second bidder, other vendors, other vendor, other suppliers, other
        supplier, other dealers, other manufacturers, other firms, other firm, other agency, other
        agencies, other hotels, other contractors, other hospitals, other clinics, other shops, other
        landlords, other employers, other exporters, other bakers, other garages, other brokers, other
        broker, other law firms, wholesalers, all suppliers, all dentists, all landlords, all hotels, all
        taxi, haulers, same market, other mills, other producers, two contractors, other distributors, all
        distributors, two of us, three of us, four of us, us suppliers, both sell, trade association,
        three firms, two firms, both firms, bidders meet, both bidders, all bidders, us bidders, the
        bidders, bidders and
    """,
    "pricing": """
        price, prices, pricing, price list*, rate, rates, bid, bids, bidding, quote, quoting, quotes, fee,
        fees, wage, wages, salary, salaries, margin, margins, rebate*, discount*, rent, rents, tariff*,
        surcharge*, numbers, volume, quota, quotas, capacity, output, tender, lot, lots, offer, offers,
        below, charge, increase, raise, undercut*, cheap, cheaper, pay
    """,
    "quid": """
        signs, sign, approves, approve, award, awards, picks us, pick us, choose us, chooses us, choosing
        us, picking us, permit, licence, license, vote, tender, contract is ours, decides, decision, pass,
        passes, pushes, push our, stamp, faster, speed, on top, to the front, front, moves up, move up,
        let it, lets it, forgets, calls off, close his eyes, open doors, trucks can go, orders, if we win,
        get through, approval, close an eye
    """,
    "quit": """
        i'm out, we're out, walk, leave, leave the table, stop, don't sign, no sense, not interested,
        kills our, lose them, can't afford, cannot pay, can't pay, not pay, not accept, won't sell, it
        ends, stay, call off, stop talking, nothing
    """,
    "quoted": """
        share, shares, stock, stocks, share price, listed, listed parent, shareholder, shareholders,
        investor, fund, fund guy, fund manager, hedge fund, analyst, calls on, short, per share, a share,
        public company, nasdaq, stake, trade, invest, portfolio, bonds, savings, stock exchange, in the
        market
    """,
    "relative": """
        his wife, her husband, his son, her son, his daughter, her daughter, his brother, her brother, his
        sister, her sister, brother's, wife's, husband's, official's kids, his charity, her nephew, his
        nephew, her niece, his niece, buyer's son, mayor's cousin, minister's son, his cousin, her cousin,
        his mother in law, official's, buyer's mother
    """,
    "sealed": """
        not public, isn't public, not out, not announced, confidential, strictly confidential, under
        wraps, secret, nobody outside, nobody knows, no one knows, not known, unpublished, unreleased, let
        slip, hush, in the drawer, before it's announced, until it's announced, quietly, not yet
        announced, i know, i hear, i heard
    """,
    "secrecy": """
        secret*, quiet*, discreet*, discretion, covert*, hidden, hush, privately, in private, unofficial*,
        off the record, off the books, under the table, under the radar, on the side, behind the scenes,
        nobody knows, no one knows, nobody needs to know, no one needs to know, don't need to know,
        without telling, informally, between us, keep it to yourselves, back channel, backchannel, nobody
        will know, unnoticed, in cash, cash
    """,
    "stranded": """
        no other buyer, no other supplier, nobody else, no one else, nothing else, no second source,
        desperate, need them more, no plan b, only option, no other option, cannot do without, depend on
        them, without them, without this contract, if this falls, no alternative to them
    """,
    "them_side": "they, their, he, his, she, her, minimum order, speed limit, maximum load",
    "they_take": """
        they take, he takes, they win, they get, he wins, she takes, they keep, their turn, leaves ours,
        leave ours
    """,
    "together": """
        agree, agreement, pact, understanding, coordinate, align, line up, arrange, fix, swap, exchange,
        share, split, divide, both, each other, each other's, same, in advance, together, both of us,
        neither, nobody, no one, get theirs, sort out, settle, decide, keep, stable, promise, stop, step
        aside, withdraw, stay out, organise, organize, collude, talk, call, ring, ask, tell, meet, chat,
        sit down, bid higher, bid high, refuse, not to, common, turn, limit, money, pay, all of us, all
        three, all the, set the, set one, set our, set prices
    """,
    "treat": """
        envelope, gift, gifts, gift card, present, christmas present, watch, holiday, holidays, trip,
        weekend away, weekend, spa, resort, boat, yacht, handbag, wine, whisky, champagne, bottle, hamper,
        vip, tickets, season ticket*, commission, cash, payroll, consultancy, internship, donation,
        personally, for himself, for herself, privately, school fees, expenses paid, all expenses, cruise,
        thank you, gratitude, money, private discount, private account, something nice, happy, favour,
        sponsor, loan, a cut, reward, percentage, bag of money, little something, his trouble, her
        trouble, something for
    """,
    "unknown": """
        not public, isn't public, not out, not out yet, unpublished, unreleased, not announced, not yet
        announced, nobody knows, no one knows, nobody outside, not known, isn't known, doesn't know, don't
        know yet, secret, still secret, confidential, strictly confidential, hush, hush hush, before it
        is, before the announcement, before the market, ahead of, before the numbers, before the news, in
        advance, before it gets, gets announced, goes public, announced next, announced on, announce, to
        be announced, only we know, inside, insider, by mistake, in the drawer, ahead of time, embargo*,
        knows it yet, while only, internal figures, comes out, tip, from our board
    """,
    "usward": """
        our, my, for us, for me, on our side, we're allowed, we are allowed, we stop, we have, we can,
        finance, we go
    """,
    "we_take": "we take, we get, we win, we keep, our turn",
    "yielding": """
        accept, pay, go as, take it, swallow, live with, settle, sign at, fine with, happy with, ok for
        us, stretch, come down, go down, go up, do it for, sell at, sell for, sell to, agree to, end at,
        afford, call off, give up to, would take, be ok, hand over, commit, i take, we'd take, i'd take,
        close at, can go to
    """,
}

#: Questions of law and tax, and contact past those who represent somebody.
LAW = {
    "arbiter": """
        judge, judges, judge's, arbitrator*, juror*, jury, evaluator*, evaluators', evaluation team,
        evaluation committee, tender committee, tender board, case officer, officials, official,
        examiner*, magistrate*, ministry, council member*, expert witness*, procurement officer, mediator
    """,
    "firmclause": """
        watertight, legally binding, bulletproof, airtight, court proof, legally sound, final clause
    """,
    "guarded": """
        lawyer, lawyers, lawyer's, attorney, attorney's, solicitor, counsel, counsel's, union, union's,
        shop steward, works council, steward, representative, represented, agent, broker, guardian,
        portal, quiet period, standstill, tender, no contact, ban on contact, procedure, submission
        deadline, tenants' association, adviser, in writing only, trustee, hearing, trial, scores,
        scoring, ranking
    """,
    "lawsy": """
        legal, legally, lawful, illegal, unlawful, law, court, judge, sue, sued, liable, liability,
        damages, enforceable, void, valid, binding, bound, oblige, obliged, obligation, breach,
        limitation, statutory, statute, lawsuit, trial, legal way, rights, right of, entitled, count as,
        counts as, against the law, by law, terminate, termination, without notice, notice period, non
        compete, force majeure, copyright, warranty exclusion, case against, a case against, have a claim,
        expires, by contract, on the hook, law applies, hold in court, stand in court, hold up in, which
        court, owns the, jurisdiction, gdpr, labour code, written notice, responsible if, liable if, we
        allowed to, i allowed to, they allowed to, is that allowed, is this allowed, just do this, just do
        that, the right to, a right to, have a right, our right to
    """,
    "lawyers": """
        legal department, legal team, legal review, law firm, law department, binding offer, legal is,
        legal has, legal needs, ask counsel, our lawyer, rights preserved, liability cap, question of law,
        legal can
    """,
    "reaching": """
        talk, speak, ring, phone, call, text, write, message, contact, approach, reach, meet, visit, chat,
        word, lobby, bump, drop by, put in a word, influence, coffee, lunch, beer, knows, sound out,
        catch, see, ask, get to
    """,
    "sidestep": """
        without, instead of, rather than, behind, around, bypass, skip, avoid, leave out, out of it,
        directly, straight to, individually, one by one, at home, privately, private, in private,
        informally, unofficially, off the record, alone, quietly, doesn't have to know, needn't know, cut
        out, over the head, for a beer, lunch, coffee, dinner, while the, private number, needn't, not
        with their
    """,
    "skirting": """
        without, bypass, around, skip, avoid, cut out, cut their, leave out, over the head, behind, out of
        it, instead of, rather than, individually, directly, straight to, one by one, leave the, out of
        the way, off the cc, not involve, don't involve, forget their, past the
    """,
    "target": """
        client, the owner, owner, claimant, defendant, employees, employee, workers, worker, drivers,
        members, staff, players, player, nurses, tenants, shareholders, family, heirs, seller, patient,
        witness, themselves, individually, one by one, project lead, engineer, engineers, procurement
    """,
    "taxy": """
        tax, taxes, taxed, taxable, vat, duty, stamp duty, capital gains, deduct, deductible, withhold,
        balance sheet, the books, accounts, accounting, depreciate, capitalise, expense it, expense, write
        off
    """,
    "tender_time": """
        during the tender, tender runs, while the tender, standstill, quiet period, no contact, ban on
        contact, through the portal, submission deadline, in writing only, official q&a, blackout
    """,
    "touching": """
        talk, go to, speak, ring, phone, call, text, write, message, contact, approach, reach, meet, see,
        visit, get to, chat, word, lobby, poll, ask, settle, deal, send, bump, drop by, negotiate, sign,
        influence, use, knows, know, coffee, lunch, beer, put in a word, tell
    """,
    "unofficial": """
        privately, in private, private, informally, unofficially, off the record, alone, quietly, at home,
        over dinner, dinner, lunch, coffee, beer, golf, friend, cousin, uncle, brother, personally, one to
        one, before the hearing, before the trial, before they decide, before the decision, before they
        score, before she decides, before he decides, put in a word, directly, behind the scenes, extra
        info, after the deadline
    """,
}
