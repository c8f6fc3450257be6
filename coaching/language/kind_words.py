"""The words of each kind of deal's world: none decides alone, many of one world together do.

A line is a weight and its words; `wor*` begins a word, `two_words` stand next to each other.
"""

KIND_WORDS: dict[str, str] = {
    "sales_procurement": """
        6 renewal_with renewal_of
        4 order_form* purchase_order* rfp* rfq* framework_agreement* frame_contract* sole_bidder
          request_for_proposal* master_services security_questionnaire* vendor* reseller*
          launch_customer maintenance_contract* support_contract* service_contract*
          cleaning_contract* power_purchase managed_print* outsourcing_contract*
          catering_contract* facility_management hosting_contract* laundry_contract*
          supply_contract* hospital_buyer* purchasing_department procurement_office
        3 we_sell we_sold selling_our selling_them sell_to sell_our sell_them selling_to
          sold_them customer* client* prospect* procurement renewal* tender* bidder* bid* demo
          demos product_demo saas crm subscription* upsell* sla slas quote* quotation* buyer*
          offered_them our_proposal our_offer our_product our_software our_tool our_machine*
          our_system* our_platform our_device* wants_our buying_a champion seats we_supply
          we_deliver_to get_our bids buying_our order_from_us from_us from_them sell
          want_to_sell wants_to_buy evaluates evaluate offers two_bidders other_bidders pitched
          advertising_account master_agreement pest_control security_guards security
          catering_for new_caterer caterer contract_with_us in_use want_our buy_our bought_our
          orders_our placed_the_order place_the_order compares_us bigger_firm another_maker
          other_maker makers switch switching head_of_purchasing technical_services option_on
          scaffolding key_cards dealer_for we_make we_offer we_build we_clean we_do
          doubts_about_our looked_at_our tested_our laptops purchasing_there supply_the
          supply_to supply_of account incumbents list_it
        2 contract* software tool* order* ordered procure* purchas* pilot* proof_of_concept poc
          go-live live_before rollout roll-out outsourc* hosting cloud maintenance install*
          equipment robot* licences truck_fleet dashboard* implementation incumbent*
          competitor_is competitor's showroom brochure sales_manager account_manager scheduling
          printer* liability_cap service_level* uptime price_list discount* quarter_end
        1 user* it_security security_review feature* school_district buy price* delivery
          warranty trial budget* cleaning catering pumps cameras
    """,
    "partnership_jv": """
        5 joint_venture* jv consortium consortia alliance* strategic_partnership co-market*
          comarketing co-brand* co-develop* codevelop* go-to-market
        4 partnership* memorandum_of mou joint_lab joint_product joint_bid* joint_development
          joint_label common_brand common_label shared_centre jointly joint_purchasing team_up
          teaming joint_project* joint_brand common_lab common_standard joint_hotel do_together
          build_together together_with set_up_a_shared distribution_deal
          distribution_partnership under_both_names both_names build_one research_consortium
          joint_offshore joint_training one_format one_standard common_format deep_collaboration
          share_an share_a share_one share_vessels seat_sharing half_each each_brings
          want_to_build_a want_to_develop would_build_one want_to_use_one go_to_market our_names
          referral for_both both_markets travelling_exhibition jointly_apply a_joint
          they_have_the_satellites as_equals hold_fifty two_clubs exhibition_together market_the
          plan_a both_brands co-host* crosstown together_it'd
        3 partner* joint cooperat* collaborat* both_boards two_firms two_companies merge_our
          shared_plant co-own* co-found* our_jv cobrand* pooling pool_our combine_our bundle*
          common_product collaboration bring_together two_universities four_universities
          working_group* steering_committee both_parties' both_companies their_engineers
          our_engineers exclusive_collaboration who_owns split_the
        2 together shared complement* know-how governance both_firms we_bring they_bring
          equity_split fifty-fifty 50/50 work_share standards prototype* market_entry
        1 common brand* label engineers each_side
    """,
    "mna": """
        5 acqui* merger* takeover* take-over* buyout* buy-out* due_diligence letter_of_intent
          loi spa earn-out* earnout* carve-out* carveout* data_room* share_deal asset_deal
          closing_conditions bolt-on* disclosure_schedule* disclosure_list* buying_out buy_out
          being_bought purchase_of_the_shares management_buyout exchange_ratio swallow*
        4 ebitda synerg* enterprise_value multiple_of purchase_price target's bought_side
          sell_side buy_side sell-side buy-side merging merge share_purchase
          minority_shareholder* all_of_the_shares the_shares business_for_sale family_firm
          family_company buy_the_company sell_the_company selling_my selling_the_company
          sell_the_business sell_his sells_his sell_up tuck-in long_stop majority_stake
          controlling_stake 100_percent sale_of_our sale_of_the strategic_buyer private_equity
          bid_hangs post-merger integration_office wants_to_buy_us buy_us take_over takes_over
          taking_over for_sale hostile_bid spin-off divest become_one being_sold is_sold
          change_hands changes_hands roll-up sell_my sold_to owners_want statutes one_holding
          is_after_our get_rid_of the_founders absorb locked_box offer_for_the
          rest_of_the_company
        3 seller* founder* owner's stake shares shareholder* deal_team subsidiary subsidiaries
          succession bidder_for warrant* indemnit* escrow valuation_of working_capital
          vendor_loan all-hands purchaser insolven* administrator antitrust merger_control heirs
          family-owned merchant_bank bid_for bought_by sells_to teaser
        2 bought valuation book_value retention key_people chief_engineer cultural_fit
        1 chain company firm sale sell buy business owner start-up practice employees staff
          daughter signing
    """,
    "labor": """
        5 union* trade_union* strike* strikes striking shop_steward* steward*
          collective_agreement* collective_bargaining bargaining lockout* walkout* go-slow
          picket* industrial_action betriebsrat work_to_rule staff_council shop_committee
          employees'_committee pay_talks pay_round wage_talks ratif*_vote ballot_papers
          branch_secretary players'_association players' locked_out works_committee
          pilots'_union teachers'_union nurses'_union time_and_a_half
        4 works_council* wage* roster* rota* overtime shift_pattern* shift_model* shift_agreement
          weekend_shift* grievance* layoff* redundanc* short-time dockers nurses drivers'_union
          their_local job_security thirteenth_month pay_rise pay_claim pay_deal seniority crew
          crews foremen 4x10 four-day_week 35-hour flexible_hours working_time pension_reform
          walked_out delivery_riders remote_work piece_rate* bonus_scheme union's salary_cap
          back_pay rank-and-file congress members_who
        3 members workers employees staff shift* drivers pilots teachers musicians miners
          cleaners controllers crane_operators operators conductors stewards mechanic* welders
          railwaymen labour labor hr wages salaries salary plant_director owners'_side sick_days
          sick_pay retirement pension* holiday_pay night_shift delegates workforce shop_floor
          bus_drivers actors firefighters postmen collectors handlers guild attendants brakemen
          lecturers employers metalworkers colliery garbage pickers doctors_in severance breaks
          without_pay home_office tips job_titles shorter_week association's boycott*
          recognition recogni* their_delegate closing_two jobs residuals looms unpaid
          employees'_reps eight-hour week_off
        2 shifts free_sunday health_insurance
        1 pay plant factory hours vote management canteen mandate percent
    """,
    "supplier_price": """
        5 price_increase* price_hike* surcharge* cost_pass-through pass-through raw_material*
          single_source* sole_source* stop_deliver* stop_supply* stop_shipping stops_deliver*
          stopped_shipping stop_the_line our_supplier supplier_wants supplier_asks raised_prices
          raise_prices raises_prices raised_its_prices price_adjustment certified_source
          fuel_line energy_surcharge daily_price cost_breakdown open_book index_clause
          only_source price_list_from new_price_list our_only_supplier
        4 supplier* castings resin* moulding* mouldings foundry's commodity commodities
          component* feedstock allocation forecast_is pulp polyethylene aluminium aluminum
          copper steel scrap_index cartons packaging per_kilo a_kilo per_tonne tonne tonnes
          cents_a part_number* part_numbers tooling stock_for days_in_stock price_down index
          force_majeure extruder glass_bottle* corrugated on_top plus_30 wants_plus need_plus
          they_blame their_costs costs_have sugar wheat flour hops zippers wafers membrane
          compressor* carton cable_maker toolmaker packaging_supplier price_of_milk milk_price
        3 shipment* our_line our_plant purchasing purchasing_manager purchaser's we_buy cpo
          second_source second_sourc* logistics_cost freight energy gas inflation world_market
          market_price frozen_price fixed_price formula announced announces letter_says dearer
          expensive payment_terms trade_secret margins exploded costs_went costs premiums
          quality_claims scrap_rate steel_trader cut_of doubled cotton rubber salt tin timber
          sawmill egg eggs fertiliser titanium diesel importer manufacturer maker producer
          smelter coffee_roaster cannery savings lead_time lower_their per_piece jars yarn
          dealer tyres ink roaster double_the a_third_more his_costs stops_delivering
          other_customers lenses hand_back
        2 volumes season_contract frame_contract wholesaler
        1 line price contract parts plant percent cooperative mill cents deliver*
    """,
    "litigation": """
        5 lawsuit* sued suing sue plaintiff* defendant* opposing_counsel settlement_conference
          mediation* mediator arbitration statement_of_claim litigation out_of_court
          class_action* without_prejudice without-prejudice injunction* court_of pleadings
          pleaded claimant* part_36 case_management verdict* jury in_court we_act_for
          counsel_for hearing* cease_and product_liability expert_witness* tribunal appeal_court
          infringement writ attorney*
        4 court* judge* damages claim_for claim_about claims_a claim_against solicitor*
          barrister* lawyer_says his_lawyer her_lawyer their_lawyer insurer* reinsurer
          loss_adjuster deposition* subpoena* settle_the settlement_offer negligence liable
          liability mock_panel jurors affidavit compensation inheritance probate will_be_heard
          evidence witness* adjuster patent_suit trademark_row small_claims magistrate
          defence_counsel defense suits injured accident crash slip bodily settlement filed
          files filing suit sues sue_the eviction counterclaim* divorce custody bondholders
          dispute_board unfair_dismissal contest_the_will compensation_for fiscal_court
          proceedings defend* defending refuses_to_pay lost_profit
        3 claim* dispute* lawyers counsel expert_report* experts expert defect* delay_damages
          quarrel bonus_dispute botched apolog* sue_us legal_bills legal_costs costs_are
          legal_department compensat* fault admit* admission widow estate_versus chronology
          stipulation
        2 settle leak* barge mould owed denied proof trial owes won't_pay contractor case injury
          damage* hurt sank exploded cracks
        1 reports
    """,
    "fundraising": """
        5 seed_round* series_a series_b series_c term_sheet* lead_investor* fundrais*
          venture_capital vc vcs angel* pre-seed convertible_note* cap_table pre-money
          post-money bridge_round* safe_note grant_application limited_partners
          investment_committee crowdfund* a_lead strong_lead option_pool liquidation_preference
          pre-a growth_fund impact_fund family_office film_financing state_loan raising
          participating_preferred the_round our_round first_cheque soft_money gap_financing
        4 investor* donor* philanthrop* foundation_in grant* foundation runway valuation_cap
          pro-rata anti-dilution dilution board_seat cohort_tables churn their_fund the_fund
          funds fund's funding burn payroll_is matching_gift endowment benefactor* backer*
          backers lenders loan_guarantee programme_officer endow* pledge_of sand_hill
          partners_meeting limited_partner venture raise_two raise_the cash_is_out cash_until
          angels ticket_size money_lasts out_of_cash equity underwrit* invest_if want_to_invest
          would_invest preferred_shares warrants campaign_for venture_debt sponsors_for
          looking_for_money money_for lend_us development_bank wants_a_seat for_10_percent
          private_donor looking_for_backers the_wire undecided_donor alumnus musical_backers
          bond
        3 fund invest* investment* tranche* valuation cheque wired donate* donation* trustees
          bridge co-founder pitch pitched deck diligence pre-money_valuation sponsor* start-up
          startup months_cash loan* investor's private_placement prospectus shareholders_from
        2 traction portal
        1 round cash bank million raise guarantee capital seed
    """,
    "diplomatic_public": """
        5 treaty treaties ceasefire cease-fire armistice truce delegation* foreign_ministry
          foreign_minister* embassy ambassador* envoy* summit bilateral two_governments
          both_governments guerrilla* peace_talks peace_agreement demarcation border_commission
          disarm* arms_control prisoners_of sanctions humanitarian neighbouring_country
          neighbouring_state neighbouring_province neighbouring_county riparian secretariat
          state_secretary notes_verbales amnesty sovereignty plenary communiqu* rebel* hostages
          convention* nuclear_file grid_connection_for
        4 ministry minister* government* diplomat* province* protocol* capital's both_capitals
          border* mayor* city_council municipalit* council parliament* cabinet un guarantor*
          referendum coalition* president* prime_minister republic deputy_minister customs_union
          kingdom regime embargo fisheries_talks water-sharing water_ministry buffer_zone
          mandate_from county_officer city_official transport_authority agency_in prisoners
          withdrawal colonel commander troops island_government* tariff_war refugees asylum
          relief_trucks convoy corridor embassy's
        3 public_authority regulator state's territory citizens'_groups federal cross-border
          region diplomatic war peace coast_guard patrols soldiers landmines mines_in capitals
          council's voters elections election congress opposition public_works subsidy subsidies
          councillor* mission night_flights land_register registry quotas nation national flag*
          monarch crown commissioner states gulf islands island statues tribe autonomy viceroy
          visa prefect militia* inspectors convoys wind_power pope's geneva nitrates league
          foreign_secretary trade_agreement other_government two_countries truce_for waste_goes
          federal_government
        2 political politics ministries officials nations herders fishermen civil_servant*
          delegates
        1 country countries villages city town state river bridge authority public army general
          county party commission district fishing
    """,
    "internal": """
        5 platform_team data_team infra_team infrastructure_team security_team payments_team
          engineering_team product_team marketing_team sales_team mobile_team search_team
          design_team cross-team another_team other_team two_departments three_departments
          our_departments steerco works_office head_of_support on-call on_call sprint* backlog*
          headcount jira our_ceo our_cfo our_cto my_vp his_vp budget_fight analytics_team
          risk_team sales_ops ops_team sister_company sister_department design_pool within_our
          under_the_same_roof same_roof internal_agreement shared_boss staff_meeting
          between_departments one_trust same_trust headquarters_office
        4 roadmap* department* team_lead* team_leads their_lead dependency dependencies handover
          hand-over takeover_of take_over_the okr okrs reorg* shared_service shared_services
          other_department it_department data_platform it_wants finance_wants finance_says
          operations_says hr_wants hr_says marketing_says sales_says business_case my_boss
          steering_meeting steering steering_committee managing_partner product_and his_boss
          two_offices both_offices sales_and marketing_and budget_stop* fte ftes posts_for
          controlling global_function colleagues my_team our_team group_it shift_leaders
          studio_and which_center centers centres viewgraphs call_centre_in old_tool
          planning_tool home-grown migration cutover cut-over in_our_firm of_our_company our_cio
          head_office our_own regional_offices each_subsidiary our_faculty our_hospital
          of_our_paper our_society one_system infra_people infra_ppl staging release_date
          on-call_rotation joint_staff next_year's_budget our_procurement our_legal our_it
          newsroom ad_department my_people my_director my_manager pager
        3 team teams vp colleague deployment release cluster engineering marketing operations
          finance hr analytics dashboards dashboard engineers own_the who_owns owner_of priorit*
          spreadsheet* legacy head_of checklist calendar booking_calendar escalations
          internal_audit customer_success support_desk helpdesk pipeline codebase
        2 tuesday* slides leads users budget boss service data manager division platform
          headquarters ticket*
    """,
    "licensing": """
        5 licens* licenc* licens*_from royalt* patent_pool* sublicens* field_of_use
          fields_of_use in-licens* out-licens* tech_transfer technology_transfer content_rights
          brand_licen* patent_licen* minimum_guarantee rights_holder* film_rights tv_rights
          essential_patents standard-essential pay_per_chip grant_us_the_rights the_rights_to
          character_licence percent_of_net net_sales rights_to per_unit
        4 patent* copyright* franchis* trademark* inventor* estate's author's_estate estate_of
          publisher rerun* exclusive_rights royalty-free licensor* licensee* option_on
          merchandis* music_rights label_says novel character* animation catalogue rights
          territories territory know-how broadcaster grandson_signs units_shipped audit_right*
          evaluation_licence statement_a_year per_copy in_a_flask flask university_legal
          field_trial broadcast* sample_clearance publishing per_hectolitre per_device per_tree
          share_of_sales plant_variety breeder cross-licen* on_licence quiz_show record_company
          all_uses logo_of wants_to_use want_to_use uses_our per_piece_sold perfume
          holds_the_rights dead_singer
        3 university institute's institute professor coating process invention formula exclusiv*
          choreograph* composer operating_system processor_design plant_varieties flat_fee
          advance_on sales_ledger covered_products under-report* report_too_few
        2 chemist enzyme compound drug-delivery lunch_boxes film song archive format track
          strain algorithm museum
    """,
    "real_estate": """
        5 lease* landlord* tenant* tenancy sublease* sublet* square_metre* square_meter*
          square_feet square_foot sq_ft sqm sq_m zoning building_permit* planning_permission
          fit-out office_space rent-free rent_review freehold leasehold office_renewal
          office_lease warehouse_lease office_relocation dilapidations estate_agent break_notice
          service_charge heads_of_terms_for letting property_company building_lease
          planning_office right_of_way deposit_for passing_rent a_metre land_swap
        4 rent rents rented developer* premises apartment* flat flats ground_floor floor_space
          storefront shop_unit plot plots land landowner* parcel* meadow allotment* warehouse
          building* property properties housing_project neighbours_object residents
          shopping_mall mall retail_unit conservation_people planning permit* barracks
          slaughterhouse quay terrace kiosk parish_hall logistics_park* real_estate surveyor
          station_platform mortgage landlord's
        3 construct* build_40 architect* broker move_in move_out relocation offices neighbours
          acres hectare* harbour parking renovation refurbish* roof heating windows site_survey
          contamination soil wind_park rehearsal_room vicarage castle cinema shed wall
          studio_space easement key_money first_refusal tram_shed farmland solar_park pool
          air_rights new_home building_owner hall_of build_houses build_twelve neighbours_are
          sitting_tenant
        2 metres office
        1 house houses floor site shop shops hotel owner street road location agent field gym
          room rooms garden driveway
    """,
}
